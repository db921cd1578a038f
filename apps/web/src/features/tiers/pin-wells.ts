const fewestWells = 4
const mostWells = 8

export type Well = 'filled' | 'next' | 'empty'

/** The wells to show while a PIN is typed: as many as a PIN has at least, more as it grows, and never how long it is. */
export function wellsFor(typedLength: number): Well[] {
  const count = Math.min(mostWells, Math.max(fewestWells, typedLength))
  return Array.from({ length: count }, (_, index) => {
    if (index < typedLength) return 'filled'
    return index === typedLength ? 'next' : 'empty'
  })
}
