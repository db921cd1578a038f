import type { LengthInfo } from '@talelight/server'
import { useId } from 'react'
import { useTier } from '../../lib/tier.tsx'
import './length-picker.css'
import { homeWords } from './words.ts'

/** Lines on the spine of a book of that length. */
const spineLines = { short: 1, medium: 2, long: 4, epic: 6 } as const satisfies Record<LengthInfo['length'], number>

interface LengthPickerProps {
  readonly lengths: readonly LengthInfo[]
  readonly value: LengthInfo['length'] | undefined
  readonly onPick: (length: LengthInfo['length']) => void
}

export function LengthPicker({ lengths, value, onPick }: LengthPickerProps) {
  const words = homeWords[useTier().binding]
  const id = useId()
  return (
    <>
      <h2 className="type-section">{words.asLongAs}</h2>
      <div aria-label={words.length} className="length-picker" role="radiogroup">
        {lengths.map(({ length, plannedScenes }) => (
          <label className="length-option" key={length}>
            <input checked={length === value} name={`${id}-length`} onChange={() => onPick(length)} type="radio" />
            <span aria-hidden className="length-spine">
              {Array.from({ length: spineLines[length] }, (_, line) => (
                <span key={line} />
              ))}
            </span>
            <span className="length-name">{words.lengthNames[length]}</span>
            <span className="length-scenes">{words.sceneCount(plannedScenes)}</span>
          </label>
        ))}
      </div>
    </>
  )
}
