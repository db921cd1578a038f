import { setTimeout as sleep } from 'node:timers/promises'

const givingBackMs = 1000

/** The parts of a server that are the same in both. */
export const processFigures = {
  cpu() {
    const { user, system } = process.cpuUsage()
    return { totalMs: (user + system) / 1000 }
  },
  async memory() {
    // Twice: what the first one finalizes is only freed by the next.
    globalThis.gc?.()
    globalThis.gc?.()
    // What was freed is given back to the system by another thread.
    await sleep(givingBackMs)
    const { rss, heapUsed, external } = process.memoryUsage()
    return { residentBytes: rss, usedBytes: heapUsed + external }
  },
}
