import { z } from 'zod'

/** Ids are ours, so anything of another shape is as unknown as an id that was never given out. */
export const id = z.string('An id is missing.').min(1, 'An id is missing.').max(64, 'That is no id of ours.')

/** What a profile or somebody in it is called. It reaches prompts, so it is one line of plain text. */
export const personName = z
  .string('A name is missing.')
  .trim()
  .min(1, 'A name is missing.')
  .max(60, 'That is a long name. Up to 60 characters fit; shorten it a little.')
  .regex(/^[^\p{Cc}<>]*$/u, 'A name is made of letters, without < and >.')

export const storyInput = z.object({ storyId: id })
export const sceneInput = z.object({ sceneId: id })

const maxIdeaLength = 4000

export const startInput = z.object({
  prompt: z
    .string('Tell us your idea. A few words are enough.')
    .trim()
    .min(1, 'Tell us your idea. A few words are enough.')
    .max(maxIdeaLength, 'That is a long idea. Up to 4,000 characters fit; shorten it a little.'),
  imageModel: z.string().max(100).optional(),
  textModel: z.string().max(100).optional(),
  length: z.enum(['short', 'medium', 'long', 'epic'], 'A story is short, medium, long or epic.').optional(),
  artStyle: z.string().max(100).optional(),
  videoMode: z.boolean().optional(),
  memoryMode: z.boolean().optional(),
  profileId: z.string().max(64).optional(),
})

export const chooseInput = z.union(
  [
    z.object({ sceneId: id, choiceId: id }),
    z.object({
      sceneId: id,
      text: z
        .string()
        .trim()
        .min(1, 'Say what happens next. A few words are enough.')
        .max(400, 'That is a long line. Up to 400 characters fit; shorten it a little.'),
    }),
  ],
  'Choose one of the offered ways, or say in up to 400 characters what happens next.',
)
