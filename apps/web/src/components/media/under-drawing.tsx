import type { ReactNode } from 'react'
import { memo } from 'react'

/** Drawn on a square of 524; the lamp stands at 262, 325 in each of them. */
const drawings: readonly ReactNode[] = [
  <>
    <path d="M94 116q30-22 63-6q22-28 64-4q28-4 29 14M314 88q22-16 50-2q20-26 50-6" />
    <path d="M0 367q60-42 118-30c60 12 80 46 144 46c80 0 120-72 190-72q40 0 72 6" />
    <path d="M0 376q58-36 126-39M378 333q60-24 146-18M0 446q60-40 140-38c110 4 150 52 250 50q70-2 134-41" />
    <path d="M0 454q60-36 190-39M62 445l11-62l13 56M101 438l9-46l10 44M430 416l15-86l16 84M474 410l11-56l13 50" />
  </>,
  <>
    <path d="M60 128q26-18 54-4q22-24 56-2M352 66q22-16 50-2q20-24 52-4" />
    <path d="M0 326h200M324 326h200M0 331h96M430 331h94" />
    <path d="M0 378q36-16 72 0t72 0t72 0t72 0t72 0t72 0t72 0t20-6M0 428q44-18 88 0t88 0t88 0t88 0t88 0t84-4" />
    <path d="M0 482q54-20 108 0t108 0t108 0t108 0t92-4M84 366q34 24 82 2M124 366V266l44 84h-44l-30-8l30-60" />
  </>,
  <>
    <path d="M366 92q22-16 50-2q20-26 50-6M60 84q30-22 63-6q22-28 64-4" />
    <path d="M0 404V300l58-56l60 56v104M36 284v-58h20v22M62 404v-44h26v44M118 404v-72l40-36l42 36v18" />
    <path d="M324 350v-58l48-46l50 46v112M400 272v-44h18v62M356 404v-50h28v50M422 404V276l52-48l50 46" />
    <path d="M30 318h28v26H30zM450 302h26v30h-26zM0 408q120-14 260 6t264-8M0 470q150-20 264 0t260-6" />
  </>,
  <>
    <path d="M306 84q30-22 63-6q22-28 64-4q28-4 29 14M72 142q22-16 50-2q20-26 50-6" />
    <path d="M0 372l84-128l40 52l64-104l74 96M262 288l62-110l88 132l38-46l74 108M164 232l24 14l22-16M306 212l20 12l22-8" />
    <path d="M0 388q120-24 206-6M318 382q100-18 206 8M0 440q130-28 240-4M350 436q90-14 174 8" />
    <path d="M250 396q-22 26 14 44q44 22-6 46q-34 16-30 38M276 396q-10 22 30 42q52 26 2 52q-30 16-18 34" />
  </>,
]

function drawingFor(sceneId: string): ReactNode {
  let sum = 0
  for (const character of sceneId) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0
  return drawings[sum % drawings.length]
}

/** What stands in the frame before the picture: one of four general drawings, never a fake of the coming one. */
export const UnderDrawing = memo(function UnderDrawing({ sceneId }: { sceneId: string }) {
  return (
    <svg aria-hidden className="under-drawing" fill="none" preserveAspectRatio="xMidYMid slice" viewBox="0 0 524 524">
      <path className="under-drawing-thirds" d="M174.5 0v524M349.5 0v524M0 174.5h524M0 349.5h524" />
      <path d="M21 38V21h17M486 21h17v17M503 486v17h-17M38 503H21v-17" />
      {drawingFor(sceneId)}
      <circle cx="262" cy="325" r="65" />
      <path d="M201 352a66 66 0 0 1-4-27M205 290a68 68 0 0 1 120-5" />
    </svg>
  )
})
