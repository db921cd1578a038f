import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { milliseconds, percentile, ratio } from './figure.ts'
import type { Figure } from './figure.ts'
import { startQuestioned } from './live/questions.ts'
import type { Memory, OpenedServer, Questioned, ServerQuestions, SubscriberQuestions } from './live/questions.ts'

const subscriberCount = 5000
const warmUpCount = 200
const warmUpEvents = 5
const eventCount = 30
const missedCount = 20
const liveWordCount = 5
const pauseMs = 100

type Server = Questioned<ServerQuestions>
type Subscribers = Questioned<SubscriberQuestions>

interface Side {
  readonly server: Server
  readonly subscribers: Subscribers
  readonly opened: OpenedServer
  /** Of the server, before anybody came. */
  readonly emptyMemory: Memory
}

interface Measured {
  cpuMs: number
  readonly p99Ms: number[]
}

const startSubscribers = (): Subscribers => startQuestioned<SubscriberQuestions>('subscribers.ts')

async function untilNobodyListens(server: Server): Promise<void> {
  while ((await server.ask('sockets', {})).count > 0) await sleep(pauseMs)
}

/** The next event goes out only when everybody has heard this one, so that none waits behind another. */
async function publish({ server, subscribers }: Pick<Side, 'server' | 'subscribers'>): Promise<number> {
  const { p99Ms } = await subscribers.ask('heard', await server.ask('publish', {}))
  await sleep(pauseMs)
  return p99Ms
}

/** What loads lazily is loaded, and what gets fast gets fast, before anything is measured. */
async function warmUp(server: Server, { url, storyId, lastEventId }: OpenedServer): Promise<void> {
  await using subscribers = startSubscribers()
  await subscribers.ask('connect', { url, storyId, count: warmUpCount, untilEventId: lastEventId })
  for (let event = 0; event < warmUpEvents; event += 1) await publish({ server, subscribers })
  await subscribers.ask('drop', {})
  await untilNobodyListens(server)
}

/** Connects everybody to a server that nobody has been at. */
async function fill(server: Server, subscribers: Subscribers, payload: string): Promise<Side> {
  const opened = await server.ask('open', { payload })
  // Before the warm-up: the room that the warm-up takes is kept, and whoever comes then seems to need less.
  const emptyMemory = await server.ask('memory', {})
  await warmUp(server, opened)
  const { eventId: untilEventId } = await server.ask('publish', {})
  const { url, storyId } = opened
  await subscribers.ask('connect', { url, storyId, count: subscriberCount, untilEventId })
  for (let event = 0; event < warmUpEvents; event += 1) await publish({ server, subscribers })
  return { server, subscribers, opened, emptyMemory }
}

/** What each reader takes of the server's memory, with what the events to all of them left behind. */
async function weigh({ server, emptyMemory }: Side): Promise<{ residentKb: number; usedKb: number }> {
  const { residentBytes, usedBytes } = await server.ask('memory', {})
  const kbOf = (bytes: number): number => Math.round(bytes / subscriberCount / 1000)
  return {
    residentKb: kbOf(residentBytes - emptyMemory.residentBytes),
    usedKb: kbOf(usedBytes - emptyMemory.usedBytes),
  }
}

async function measureEvent(side: Side, measured: Measured): Promise<void> {
  const before = await side.server.ask('cpu', {})
  measured.p99Ms.push(await publish(side))
  const after = await side.server.ask('cpu', {})
  measured.cpuMs += after.totalMs - before.totalMs
}

/** Everybody hears some words, misses some while gone, hears them on coming back, and then some more. */
async function comeBack({ server, subscribers, opened }: Side) {
  const appendLive = async (): Promise<string> => {
    let told = ''
    for (let word = 0; word < liveWordCount; word += 1) {
      const { eventId, narration } = await server.ask('append', {})
      await subscribers.ask('heard', { eventId, publishedAtMs: 0 })
      told = narration
    }
    return told
  }
  await appendLive()
  await subscribers.ask('drop', {})
  await untilNobodyListens(server)
  let untilEventId = ''
  for (let event = 0; event < missedCount; event += 1) untilEventId = (await server.ask('append', {})).eventId
  const { url, storyId } = opened
  const { tookMs } = await subscribers.ask('connect', { url, storyId, count: subscriberCount, untilEventId })
  return { tookMs, faults: await subscribers.ask('check', { narration: await appendLive() }) }
}

/**
 * Readers of one story, all on sockets of their own, at our server and at a bare one of tRPC that sends the same
 * payload from memory. The events of the two take turns, so that what else this machine does falls on both.
 */
export async function live(): Promise<Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'talelight-bench-'))
  try {
    await using ourServer = startQuestioned<ServerQuestions>('our-server.ts', [dataDir])
    await using bareServer = startQuestioned<ServerQuestions>('bare-server.ts')
    await using ourSubscribers = startSubscribers()
    await using bareSubscribers = startSubscribers()
    const ours = await fill(ourServer, ourSubscribers, '')
    const bare = await fill(bareServer, bareSubscribers, ours.opened.payload)
    const ourEvents: Measured = { cpuMs: 0, p99Ms: [] }
    const bareEvents: Measured = { cpuMs: 0, p99Ms: [] }
    for (let event = 0; event < eventCount; event += 1) {
      await measureEvent(bare, bareEvents)
      await measureEvent(ours, ourEvents)
    }
    const ourWeight = await weigh(ours)
    const bareWeight = await weigh(bare)
    const { tookMs, faults } = await comeBack(ours)
    const ourP99Ms = percentile(ourEvents.p99Ms, 0.5)
    const bareP99Ms = percentile(bareEvents.p99Ms, 0.5)
    const { missing, doubled, outOfOrder } = faults
    return [
      { what: `an event to ${subscriberCount} readers, CPU`, value: milliseconds(ourEvents.cpuMs / eventCount) },
      {
        what: 'the same against bare tRPC',
        value: `${ratio(ourEvents.cpuMs / bareEvents.cpuMs)} (goal ≤ 1.20 ×)`,
      },
      { what: 'from its commit to the page, p99 of the readers, median event', value: milliseconds(ourP99Ms) },
      { what: 'the same against bare tRPC', value: `${ratio(ourP99Ms / bareP99Ms)} (goal ≤ 1.50 ×)` },
      { what: 'resident memory for each reader', value: `${ourWeight.residentKb} KB (goal ≤ 80 KB)` },
      { what: 'the same of bare tRPC', value: `${bareWeight.residentKb} KB` },
      {
        what: 'memory in use for each reader, ours and bare',
        value: `${ourWeight.usedKb} KB, ${bareWeight.usedKb} KB`,
      },
      {
        what: `all come back after ${missedCount} events: missing, double, out of order`,
        value: `${missing}, ${doubled}, ${outOfOrder} (goal 0, 0, 0)`,
      },
      { what: 'all come back, until the last has caught up', value: milliseconds(tookMs) },
    ]
  } finally {
    await rm(dataDir, { recursive: true })
  }
}
