import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Book, Leaf } from '../../components/layout/book.tsx'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import { grownUpStarters } from './grown-up-starters.ts'
import './home.css'
import { IdeaBox } from './idea-box.tsx'
import { IdeaNote } from './idea-note.tsx'
import type { IdeaRemark } from './idea-note.tsx'
import { kidsStarters } from './kids-starters.ts'
import { StarterList } from './starter-list.tsx'
import { shuffled } from './starter.ts'
import { StillOpen } from './still-open.tsx'
import { beginLine } from './story-cost.ts'
import { StoryOptions } from './story-options.tsx'
import { useBegin } from './use-begin.ts'
import { useIdea } from './use-idea.ts'
import { useWishes } from './use-wishes.ts'
import { planFor } from './wishes.ts'
import { homeWords } from './words.ts'

const startersOf = { kids: kidsStarters, nsfw: grownUpStarters } as const

/** Where a story starts: an idea on the left leaf, how it is to be told on the right. */
export function Home() {
  const trpc = useTRPC()
  const tier = useTier()
  const words = homeWords[tier.binding]
  const models = useQuery(trpc.model.list.queryOptions())
  const profiles = useQuery(trpc.profile.list.queryOptions())
  const { idea, setIdea, forgetIdea } = useIdea(tier)
  const [wishes, wish] = useWishes(tier.id)
  const [starters] = useState(() => shuffled(startersOf[tier.binding], Math.random))
  const [remark, setRemark] = useState<IdeaRemark | null>(null)
  const fieldRef = useRef<HTMLTextAreaElement>(null)
  const beginRef = useRef<HTMLButtonElement>(null)
  const { begin, isBeginning, failure, startAfresh } = useBegin({ onBegun: forgetIdea })
  const plan = models.data === undefined ? null : planFor(wishes, models.data, profiles.data)
  const shownRemark = failure === null ? remark : ({ kind: 'failed', sentence: failure } as const)

  const write = (text: string, nextRemark: IdeaRemark | null = null) => {
    setIdea(text)
    setRemark(nextRemark)
    startAfresh()
  }

  /** Puts a starter into the box. The reader's own words are kept at hand. */
  const take = (text: string) => {
    const isOwn = idea.trim() !== '' && !starters.some((starter) => starter.text === idea)
    const ownIdea = remark?.kind === 'replaced' ? remark.ownIdea : idea
    write(text, isOwn || remark?.kind === 'replaced' ? { kind: 'replaced', ownIdea } : null)
    fieldRef.current?.scrollIntoView({ block: 'nearest' })
  }

  const surprise = () => {
    const others = starters.filter((starter) => starter.text !== idea)
    const starter = others[Math.floor(Math.random() * others.length)]
    if (starter !== undefined) take(starter.text)
  }

  const beginStory = () => {
    if (idea.trim() === '') {
      setRemark({ kind: 'empty' })
      fieldRef.current?.focus()
      return
    }
    setRemark(null)
    begin(
      plan === null
        ? { prompt: idea, ...wishes }
        : {
            prompt: idea,
            imageModel: plan.imageModel?.key,
            artStyle: plan.artStyle,
            length: plan.length?.length,
            videoMode: plan.videoMode,
            memoryMode: plan.memoryMode,
            profileId: plan.memoryMode ? plan.profileId : undefined,
          },
    )
  }

  return (
    <>
      <title>{words.pageTitle}</title>
      <Book layout="spread">
        <Leaf side="left">
          <h1 className="home-heading type-display">{words.heading}</h1>
          <IdeaBox
            beginLine={
              models.data === undefined || plan === null ? null : beginLine(plan, models.data.video, tier.binding)
            }
            beginRef={beginRef}
            fieldRef={fieldRef}
            idea={idea}
            isBeginning={isBeginning}
            onBegin={beginStory}
            onChange={write}
            onSurprise={surprise}
          />
          {shownRemark !== null && <IdeaNote onBringBack={write} remark={shownRemark} />}
          <StarterList
            onTake={(text) => {
              take(text)
              beginRef.current?.focus()
            }}
            order={starters}
          />
          <StillOpen />
        </Leaf>
        <Leaf className="home-options" side="right">
          <StoryOptions models={models} onWish={wish} plan={plan} profiles={profiles.data} />
        </Leaf>
      </Book>
    </>
  )
}
