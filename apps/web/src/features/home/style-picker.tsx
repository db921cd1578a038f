import type { ModelList } from '@talelight/server'
import { useId } from 'react'
import { useTier } from '../../lib/tier.tsx'
import './style-picker.css'
import { styleSwatches } from './style-swatches.tsx'
import { homeWords } from './words.ts'

interface StylePickerProps {
  readonly styles: ModelList['artStyles']
  readonly value: string | undefined
  readonly onPick: (key: string) => void
}

/** The manner of the pictures: the same landscape, drawn each way. */
export function StylePicker({ styles, value, onPick }: StylePickerProps) {
  const words = homeWords[useTier().binding]
  const id = useId()
  return (
    <>
      <h2 className="type-section">{words.inTheStyleOf}</h2>
      <div aria-label={words.artStyle} className="style-picker" role="radiogroup">
        {styles.map((style) => (
          <label className="style-option" key={style.key}>
            <input checked={style.key === value} name={`${id}-style`} onChange={() => onPick(style.key)} type="radio" />
            {styleSwatches.has(style.key) && (
              <svg aria-hidden className="style-swatch" viewBox="0 0 98 74">
                {styleSwatches.get(style.key)}
              </svg>
            )}
            <span className="style-name">{style.displayName}</span>
          </label>
        ))}
      </div>
    </>
  )
}
