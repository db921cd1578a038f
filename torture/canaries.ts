import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readRows } from './check-library.ts'

/** Something that must be found in no place but those that are for it. */
export interface Canary {
  readonly name: string
  readonly text: string
  /** As `table.column`. */
  readonly livesIn: readonly string[]
}

/** Looks for canaries in texts that went out or were written down: logs, answers. */
export function findInTexts(texts: readonly string[], where: string, canaries: readonly Canary[]): string[] {
  const all = texts.join('\n')
  return canaries.filter(({ text }) => all.includes(text)).map(({ name }) => `${name} is in ${where}`)
}

/** Looks through every column of every table, and through every byte of the folder for what has no place at all. */
export async function findInLibrary(dataDir: string, canaries: readonly Canary[]): Promise<string[]> {
  const found = new Set<string>()
  const tables = readRows<{ name: string }>(dataDir, "select name from sqlite_master where type = 'table'")
  for (const { name: table } of tables) {
    for (const row of readRows<Record<string, unknown>>(dataDir, `select * from "${table}"`)) {
      for (const [column, value] of Object.entries(row)) {
        const text = Buffer.isBuffer(value) ? value.toString('latin1') : String(value)
        for (const canary of canaries) {
          const isAtHome = canary.livesIn.includes(`${table}.${column}`)
          if (!isAtHome && text.includes(canary.text)) found.add(`${canary.name} is in ${table}.${column}`)
        }
      }
    }
  }
  const homeless = canaries.filter(({ livesIn }) => livesIn.length === 0)
  for (const entry of await readdir(dataDir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    for (const { name, text } of homeless) if (path.includes(text)) found.add(`${name} is in the name ${entry.name}`)
    if (!entry.isFile()) continue
    const bytes = await readFile(path)
    for (const { name, text } of homeless) if (bytes.includes(text)) found.add(`${name} is in the file ${entry.name}`)
  }
  return [...found]
}
