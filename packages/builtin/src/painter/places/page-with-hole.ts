import type { Colour } from '../colour.ts'
import { graded, wholePage } from '../forms.ts'
import type { Scenery } from '../scenery.ts'

/** A wall as large as the page with a hole in it, through which one sees what lies behind. */
export function pageWithHole(scenery: Scenery, hole: string, run: { top: Colour; bottom: Colour }): string {
  return graded(scenery, `${wholePage}${hole}`, run).replaceAll('<path ', '<path fill-rule="evenodd" ')
}
