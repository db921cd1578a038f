import * as z from 'zod/mini'
import { ProviderError } from '../errors/provider-error.ts'

/** Why Google stopped. https://ai.google.dev/api/generate-content#FinishReason */
const refusedResult: ReadonlySet<string> = new Set([
  'SAFETY',
  'RECITATION',
  'BLOCKLIST',
  'PROHIBITED_CONTENT',
  'SPII',
  'IMAGE_SAFETY',
  'IMAGE_PROHIBITED_CONTENT',
  'IMAGE_RECITATION',
])

export const googlePromptFeedback = z.nullish(z.object({ blockReason: z.nullish(z.string()) }))

/** Google refuses with a success: no candidates and a reason, or a candidate that ends with one. */
export function googleRefusal(told: {
  readonly blockReason: string | null | undefined
  readonly finishReason: string | null | undefined
}): ProviderError | null {
  const { blockReason, finishReason } = told
  const isBlocked = blockReason !== null && blockReason !== undefined && blockReason !== 'BLOCK_REASON_UNSPECIFIED'
  const isHeldBack = finishReason !== null && finishReason !== undefined && refusedResult.has(finishReason)
  if (!isBlocked && !isHeldBack) return null
  const category = (isBlocked ? blockReason : finishReason) ?? ''
  return new ProviderError('google refused.', {
    providerId: 'google',
    reason: 'content-policy',
    refusedPart: isBlocked ? 'words' : 'result',
    refusedCategories: /^[A-Z_]{1,64}$/.test(category) ? [category] : [],
    billed: isBlocked ? 'no' : 'unknown',
  })
}
