import type { ModelList, Profile } from '@talelight/server'
import { Button } from '../../components/ui/button.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import { Switch } from '../../components/ui/switch.tsx'
import { useTier } from '../../lib/tier.tsx'
import { LengthPicker } from './length-picker.tsx'
import { MemoryMode } from './memory-mode.tsx'
import { ModelPicker } from './model-picker.tsx'
import { videoLine } from './story-cost.ts'
import { StylePicker } from './style-picker.tsx'
import type { Plan, Wishes } from './wishes.ts'
import { homeWords } from './words.ts'

interface StoryOptionsProps {
  readonly models: { readonly data: ModelList | undefined; readonly isError: boolean; readonly refetch: () => unknown }
  /** `undefined` until they are known. */
  readonly profiles: readonly Profile[] | undefined
  readonly plan: Plan | null
  readonly onWish: (change: Wishes) => void
}

/** How the next story is to be told: by whom it is drawn, in which manner, how long, whether it moves, and with whom. */
export function StoryOptions({ models, profiles, plan, onWish }: StoryOptionsProps) {
  const { binding } = useTier()
  const words = homeWords[binding]
  if (models.data === undefined || plan === null) {
    if (!models.isError) return null
    return (
      <Notice>
        {words.paintersUnreachable}
        <Button onClick={() => void models.refetch()} variant="quiet">
          {words.lookAgain}
        </Button>
      </Notice>
    )
  }
  const { image, lengths, video } = models.data
  return (
    <>
      <section className="home-section">
        <ModelPicker groups={image} onPick={(imageModel) => onWish({ imageModel })} value={plan.imageModel?.key} />
      </section>
      {plan.artStyles.length > 1 && (
        <section className="home-section">
          <StylePicker onPick={(artStyle) => onWish({ artStyle })} styles={plan.artStyles} value={plan.artStyle} />
        </section>
      )}
      {lengths.length > 1 && (
        <section className="home-section">
          <LengthPicker lengths={lengths} onPick={(length) => onWish({ length })} value={plan.length?.length} />
        </section>
      )}
      <section className="home-section">
        {video.available && (
          <Switch
            checked={plan.videoMode}
            hint={videoLine(video, binding)}
            label={words.videoMode}
            onChange={(videoMode) => onWish({ videoMode })}
          />
        )}
        <MemoryMode onWish={onWish} plan={plan} profiles={profiles} />
      </section>
    </>
  )
}
