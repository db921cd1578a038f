import * as z from 'zod/mini'
import { createProviderFetch } from '../http/provider-fetch.ts'
import type { ProviderOptions } from '../http/provider-options.ts'
import { readServerSentEvents } from '../http/server-sent-events.ts'
import { streamScene } from '../scene/stream-scene.ts'
import type { SendMessages, TextPart, TokenCount } from '../scene/stream-scene.ts'
import { textBounds } from '../scene/text-bounds.ts'
import type { TextAdapter } from '../text-adapter.ts'
import { defaultGoogleBaseUrl } from './google-base-url.ts'
import { googleError } from './google-error.ts'
import { googlePromptFeedback, googleRefusal } from './google-finish.ts'

const providerId = 'google'

/** Tells scenes with Gemini. */
export function createGoogleTextAdapter(options: ProviderOptions): TextAdapter {
  const baseUrl = options.baseUrl ?? defaultGoogleBaseUrl
  const fetchText = createProviderFetch(options.fetch ?? globalThis.fetch, textBounds(providerId, options), googleError)

  const sendTo = (model: string): SendMessages =>
    async function* send({ system, turns, schema }, signal): AsyncGenerator<TextPart, void, undefined> {
      const url = `${baseUrl}/v1beta/models/${encodeURIComponent(model)}:streamGenerateContent?alt=sse`
      const response = await fetchText(url, {
        method: 'POST',
        headers: { 'x-goog-api-key': options.apiKey, 'content-type': 'application/json' },
        body: JSON.stringify({
          systemInstruction: { parts: [{ text: system }] },
          contents: turns.map(({ role, text }) => ({ role: role === 'user' ? 'user' : 'model', parts: [{ text }] })),
          generationConfig: { responseMimeType: 'application/json', responseJsonSchema: schema },
        }),
        signal,
      })
      if (response.body !== null) yield* readAnswer(response.body, response.headers)
    }

  return {
    providerId,
    streamScene: (request, signal) =>
      streamScene({ providerId, send: sendTo(request.model.providerModelId) }, request, signal),
  }
}

async function* readAnswer(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  headers: Headers,
): AsyncGenerator<TextPart, void, undefined> {
  let tokens: TokenCount | null = null
  for await (const { data } of readServerSentEvents(body)) {
    const json = parse(data)
    const failure = streamFailure.safeParse(json)
    if (failure.success) {
      throw googleError({ providerId, isPaid: true, status: failure.data.error.code, headers, body: json })
    }
    const chunk = textChunk.safeParse(json)
    if (!chunk.success) continue
    const { candidates, promptFeedback, usageMetadata: usage } = chunk.data
    const [candidate] = candidates ?? []
    const finishReason = candidate?.finishReason
    const refusal = googleRefusal({ blockReason: promptFeedback?.blockReason, finishReason })
    if (refusal !== null) throw refusal
    if (typeof usage?.promptTokenCount === 'number') {
      const output = (usage.candidatesTokenCount ?? 0) + (usage.thoughtsTokenCount ?? 0)
      tokens = { input: usage.promptTokenCount, output }
    }
    for (const { text, thought } of candidate?.content?.parts ?? []) {
      if (thought !== true && typeof text === 'string') yield { type: 'text', text }
    }
    if (finishReason !== null && finishReason !== undefined) {
      yield { type: 'end', finish: finishReason === 'MAX_TOKENS' ? 'cut' : 'complete', tokens }
      return
    }
  }
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return null
  }
}

const streamFailure = z.object({ error: z.object({ code: z.number() }) })
const count = z.nullish(z.number())
const textChunk = z.object({
  candidates: z.nullish(
    z.array(
      z.object({
        finishReason: z.nullish(z.string()),
        content: z.nullish(
          z.object({
            parts: z.nullish(z.array(z.object({ text: z.nullish(z.string()), thought: z.nullish(z.boolean()) }))),
          }),
        ),
      }),
    ),
  ),
  promptFeedback: googlePromptFeedback,
  usageMetadata: z.nullish(
    z.object({ promptTokenCount: count, candidatesTokenCount: count, thoughtsTokenCount: count }),
  ),
})
