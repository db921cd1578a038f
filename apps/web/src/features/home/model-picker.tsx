import type { ModelList } from '@talelight/server'
import { useId, useState } from 'react'
import { costWords } from '../../components/media/cost-words.ts'
import { Button } from '../../components/ui/button.tsx'
import '../../components/ui/radio.css'
import { useTier } from '../../lib/tier.tsx'
import './model-picker.css'
import { homeWords } from './words.ts'

interface ModelPickerProps {
  readonly groups: ModelList['image']
  readonly value: string | undefined
  readonly onPick: (key: string) => void
}

/** So many of a provider are shown at first, when there are more than a page wants to show. */
const shownAtFirst = 3

/** Who draws the pictures, in groups by provider. Where there is only one, it is simply named. */
export function ModelPicker({ groups, value, onPick }: ModelPickerProps) {
  const { binding } = useTier()
  const words = homeWords[binding]
  const id = useId()
  const [isWhole, setIsWhole] = useState(false)
  const models = groups.flatMap((group) => group.models)
  const [only, second] = models
  if (only === undefined) return <p className="type-note">{words.noPainter}</p>
  if (second === undefined) {
    return (
      <p className="type-section">
        {words.picturesBy} <b className="model-only">{only.displayName}</b>
      </p>
    )
  }

  const shownOf = (group: ModelList['image'][number]) =>
    group.models.filter((model, index) => isWhole || index < shownAtFirst || model.key === value)
  const hiddenCount = models.length - groups.flatMap(shownOf).length
  const isPriced = models.some((model) => costWords(model.estimatedCostUsd, binding) !== null)
  return (
    <>
      <div className="home-section-head">
        <h2 className="type-section">{words.picturesBy}</h2>
        {isPriced && <span className="model-price type-note">{words.priceOfOne}</span>}
      </div>
      <div aria-label={words.imageModel} className="model-groups" role="radiogroup">
        {groups.map((group, index) => (
          <fieldset
            aria-labelledby={`${id}-${index}`}
            className="model-group"
            data-wide={group.models.length > 1}
            key={group.provider}
          >
            <span className="model-provider" id={`${id}-${index}`}>
              {group.provider}
            </span>
            <div className="model-rows">
              {shownOf(group).map((model) => {
                const price = costWords(model.estimatedCostUsd, binding)
                const isGone = model.goneBecause !== null
                return (
                  <label className="model-row" data-gone={isGone || undefined} key={model.key}>
                    <input
                      aria-describedby={isGone ? `${id}-${model.key}-gone` : undefined}
                      checked={model.key === value}
                      className="radio"
                      disabled={isGone}
                      name={`${id}-model`}
                      onChange={() => onPick(model.key)}
                      type="radio"
                    />
                    <span className="model-name">
                      {model.displayName}
                      {isGone && (
                        <span className="model-gone type-note" id={`${id}-${model.key}-gone`}>
                          {model.goneBecause}
                        </span>
                      )}
                    </span>
                    {price !== null && !isGone && (
                      <>
                        <span aria-hidden className="model-leader" />
                        <span className="model-price type-note">{price}</span>
                      </>
                    )}
                  </label>
                )
              })}
            </div>
          </fieldset>
        ))}
      </div>
      {hiddenCount > 0 && (
        <Button className="model-more" onClick={() => setIsWhole(true)} variant="quiet">
          {words.moreModels(hiddenCount)}
        </Button>
      )}
    </>
  )
}
