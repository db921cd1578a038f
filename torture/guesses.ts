import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startServerProcess } from './server-process.ts'

export interface GuessesReport {
  readonly addresses: number
  readonly guesses: number
  /** Those that were held against the PIN; all others were turned away. */
  readonly lookedAt: number
  /** From a guess to its answer while nobody else asks. */
  readonly verifyMs: number
  /** What somebody who is in waits for a page of their shelf, and a child for theirs, while all of them guess. */
  readonly othersP95Ms: number
  readonly othersLooks: number
  readonly findings: readonly string[]
}

const pin = 'wombat-4829'
const addresses = 100
const atOnce = 20
const lookMs = 50
/** Five guesses are free, and a minute after them a sixth may have been looked at. */
const mostLookedAt = 7
const maxOthersP95Ms = 200
const verifyBoundsMs = { fewest: 40, most: 250 } as const

/** A request from one of the addresses that this machine has for itself. */
async function guessFrom(number: number, port: number): Promise<string> {
  const body = JSON.stringify({ pin: `guess-${number}` })
  const sending = request({
    host: '127.0.0.1',
    port,
    localAddress: `127.0.0.${2 + (number % addresses)}`,
    method: 'POST',
    path: '/api/nsfw/trpc/tier.unlock',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
  })
  sending.end(body)
  const [response]: IncomingMessage[] = await once(sending, 'response')
  let text = ''
  for await (const piece of response ?? []) text += String(piece)
  return /"reason":"(?<reason>[\w-]+)"/.exec(text)?.groups?.['reason'] ?? text.slice(0, 200)
}

/** Guesses a PIN from a hundred addresses, while somebody who knows it and a child go on reading. */
export async function guesses(options: { readonly guesses: number }): Promise<GuessesReport> {
  const dataDir = await mkdtemp(join(tmpdir(), 'talelight-guesses-'))
  const server = await startServerProcess({ TALELIGHT_DATA_DIR: join(dataDir, 'data'), TALELIGHT_NSFW_PIN: pin })
  const port = Number(new URL(server.url).port)
  const findings: string[] = []
  const reasons: Record<string, number> = {}
  const looksMs: number[] = []
  let verifyMs = 0
  try {
    const unlocking = await fetch(`${server.url}/api/nsfw/trpc/tier.unlock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify({ pin }),
    })
    const cookie = unlocking.headers.get('set-cookie')?.split(';')[0] ?? ''
    const look = async (tier: 'kids' | 'nsfw'): Promise<void> => {
      const begin = performance.now()
      const { status } = await fetch(`${server.url}/api/${tier}/trpc/gallery.list?input=%7B%7D`, {
        headers: { cookie },
      })
      looksMs.push(performance.now() - begin)
      if (status !== 200) findings.push(`the shelf ${tier} answered ${status} to somebody who is in`)
    }
    const guess = async (number: number): Promise<void> => {
      const reason = await guessFrom(number, port)
      reasons[reason] = (reasons[reason] ?? 0) + 1
    }
    const begin = performance.now()
    await guess(0)
    verifyMs = performance.now() - begin

    let begun = 1
    const guessOn = async (): Promise<void> => {
      while (begun < options.guesses) await guess((begun += 1))
    }
    const guessing = { isOver: false }
    const over = Promise.all(Array.from({ length: atOnce }, guessOn)).finally(() => (guessing.isOver = true))
    while (!guessing.isOver) {
      await look('nsfw')
      await look('kids')
      await sleep(lookMs)
    }
    await over
  } finally {
    await server.stop()
    await rm(dataDir, { recursive: true })
  }
  const lookedAt = reasons['wrong-pin'] ?? 0
  for (const reason of Object.keys(reasons)) {
    if (reason !== 'wrong-pin' && reason !== 'too-many-tries') findings.push(`a guess was answered ${reason}`)
  }
  if (lookedAt === 0 || lookedAt > mostLookedAt) findings.push(`${lookedAt} guesses were looked at`)
  if (verifyMs < verifyBoundsMs.fewest || verifyMs > verifyBoundsMs.most) {
    findings.push(`a guess is looked at for ${Math.round(verifyMs)} ms`)
  }
  looksMs.sort((one, other) => one - other)
  const othersP95Ms = Math.round(looksMs[Math.floor(looksMs.length * 0.95)] ?? 0)
  if (othersP95Ms > maxOthersP95Ms) findings.push(`others waited ${othersP95Ms} ms at the 95th of 100`)
  return {
    addresses,
    guesses: options.guesses,
    lookedAt,
    verifyMs: Math.round(verifyMs),
    othersP95Ms,
    othersLooks: looksMs.length,
    findings,
  }
}
