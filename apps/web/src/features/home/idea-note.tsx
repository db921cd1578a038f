import { Button } from '../../components/ui/button.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import { useTier } from '../../lib/tier.tsx'
import { homeWords } from './words.ts'

export type IdeaRemark =
  | { readonly kind: 'empty' }
  /** A starter stands in place of the reader's own words, which can come back. */
  | { readonly kind: 'replaced'; readonly ownIdea: string }
  | { readonly kind: 'failed'; readonly sentence: string }

/** On a phone Begin is always in view, and its box is not. */
function bringIntoView(note: HTMLElement | null): void {
  note?.scrollIntoView({ block: 'nearest' })
}

/** What there is to say about the idea, under its box. */
export function IdeaNote({ remark, onBringBack }: { remark: IdeaRemark; onBringBack: (idea: string) => void }) {
  const words = homeWords[useTier().binding]

  const content = () => {
    switch (remark.kind) {
      case 'empty':
        return <Notice>{words.fewWords}</Notice>
      case 'replaced':
        return (
          <Notice>
            {words.madeRoom}
            <Button onClick={() => onBringBack(remark.ownIdea)} variant="quiet">
              {words.bringBack}
            </Button>
          </Notice>
        )
      case 'failed':
        return <Notice tone="danger">{remark.sentence}</Notice>
    }
  }
  return (
    <div className="idea-note" key={remark.kind} ref={bringIntoView}>
      {content()}
    </div>
  )
}
