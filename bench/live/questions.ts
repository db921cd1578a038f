import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** What a server is asked, with what it answers. */
export interface ServerQuestions {
  /** Begins to listen. `payload` is the JSON of an event about the story's head; the bare server is given ours. */
  open: { ask: { payload: string }; answer: OpenedServer }
  /** One more event about the story's head. */
  publish: { ask: object; answer: { eventId: string; publishedAtMs: number } }
  /** One more word of the story. */
  append: { ask: object; answer: { eventId: string; narration: string } }
  cpu: { ask: object; answer: { totalMs: number } }
  /** After a collection of garbage. */
  memory: { ask: object; answer: Memory }
  sockets: { ask: object; answer: { count: number } }
}

export interface Memory {
  /** What the system has given to the process. What the process needs no more is not always given back. */
  readonly residentBytes: number
  readonly usedBytes: number
}

export interface OpenedServer {
  readonly url: string
  readonly storyId: string
  readonly lastEventId: string
  readonly payload: string
}

/** What the process that holds the subscribers is asked, with what it answers. */
export interface SubscriberQuestions {
  /** Opens a socket for each, from the last event that it heard on, and waits until each has heard `untilEventId`. */
  connect: {
    ask: { url: string; storyId: string; count: number; untilEventId: string }
    answer: { tookMs: number }
  }
  /** Waits until every subscriber has heard the event. */
  heard: { ask: { eventId: string; publishedAtMs: number }; answer: { p99Ms: number } }
  drop: { ask: object; answer: object }
  /** What went wrong with the words since the first connection, over all subscribers. */
  check: { ask: { narration: string }; answer: Faults }
}

interface Faults {
  readonly missing: number
  readonly doubled: number
  readonly outOfOrder: number
}

type Questions<Kind extends PropertyKey> = Readonly<Record<Kind, { ask: object; answer: object }>>
type Answerers<TQuestions> = {
  readonly [Kind in keyof TQuestions]: TQuestions[Kind] extends { ask: infer Ask; answer: infer Answer }
    ? (ask: Ask) => Answer | Promise<Answer>
    : never
}

/** The clock that all processes of a machine share, unmoved by corrections of the time of day. */
export const sharedNowMs = (): number => Number(process.hrtime.bigint()) / 1e6

/** Answers the questions of the parent, a line of JSON each, until there are no more. */
export async function answerQuestions<TQuestions>(answerers: Answerers<TQuestions>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const { kind, ask }: { kind: keyof TQuestions; ask: never } = JSON.parse(line)
    process.stdout.write(`${JSON.stringify(await answerers[kind](ask))}\n`)
  }
}

export interface Questioned<TQuestions extends Questions<keyof TQuestions>> extends AsyncDisposable {
  /** One question at a time. */
  ask<Kind extends keyof TQuestions>(kind: Kind, ask: TQuestions[Kind]['ask']): Promise<TQuestions[Kind]['answer']>
}

/** Starts a program of this folder that answers questions. It ends by itself when it is asked no more. */
export function startQuestioned<TQuestions extends Questions<keyof TQuestions>>(
  program: string,
  parameters: readonly string[] = [],
): Questioned<TQuestions> {
  const child = spawn(process.execPath, ['--expose-gc', join(import.meta.dirname, program), ...parameters], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async ask(kind, ask) {
      child.stdin.write(`${JSON.stringify({ kind, ask })}\n`)
      const line = await lines.next()
      if (line.done === true) throw new Error(`${program} ended and gave no answer to ${String(kind)}.`)
      return JSON.parse(line.value)
    },
    async [Symbol.asyncDispose]() {
      child.stdin.end()
      const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
      await ended
      clearTimeout(timer)
    },
  }
}
