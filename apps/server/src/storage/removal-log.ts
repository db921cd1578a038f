import { open, readFile } from 'node:fs/promises'
import { z } from 'zod'

const removal = z.object({
  tierId: z.string(),
  profileIds: z.array(z.string()),
  characterIds: z.array(z.string()),
  photoIds: z.array(z.string()),
  /** The files that went with them. */
  storageKeys: z.array(z.string()),
  removedAt: z.number(),
})

/** What was removed for good, with everything below it. Ids alone: a name would outlive its person here. */
export type Removal = z.infer<typeof removal>

/**
 * Remembers removals beside the database: one that is put back from a backup does not know of the later ones, and they
 * are carried out anew at the next start.
 */
export interface RemovalLog {
  /** Durable before it returns. */
  append(removal: Removal): Promise<void>
  read(): Promise<Removal[]>
}

export function createRemovalLog(path: string): RemovalLog {
  return {
    async append(entry) {
      const handle = await open(path, 'a', 0o600)
      try {
        await handle.appendFile(`${JSON.stringify(entry)}\n`)
        await handle.sync()
      } finally {
        await handle.close()
      }
    },

    async read() {
      const text = await readFile(path, 'utf8').catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
        throw error
      })
      // A line that a power cut has torn was never carried out.
      return text.split('\n').flatMap((line) => {
        const parsed = removal.safeParse(parseJson(line))
        return parsed.success ? [parsed.data] : []
      })
    },
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
