import { z } from 'zod'
import { BrokenStoryError } from './broken-story-error.ts'

export type Fields = Readonly<Record<string, unknown>>

export const plainObject = z.custom<Fields>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'must be an object',
)
export const id = z
  .union([z.string().min(1).max(200), z.number().transform(String)], 'must be an id')
  .transform((text) => text.toWellFormed())
export const idOrNull = z
  .union([z.literal(''), id], 'must be an id')
  .nullish()
  .transform((text) => (text == null || text === '' ? null : text))
export const words = z
  .string('must be text')
  .nullish()
  .transform((text) => tidy(text ?? ''))
/** Of what a story can do without, something of another form counts as absent. */
export const optionalWord = z
  .string()
  .nullish()
  .catch(null)
  .transform((text) => (text == null || text.trim() === '' ? null : text.trim().toWellFormed()))
export const optionalList = z.array(z.unknown()).nullish().catch(null)
export const flag = z
  .boolean()
  .nullish()
  .catch(null)
  .transform((value) => value ?? false)

function tidy(text: string): string {
  return text.toWellFormed().replaceAll('\0', '').replaceAll(/\r\n?/g, '\n').trim()
}

/**
 * Reads a value of a file as what it should be.
 *
 * @throws {BrokenStoryError} it is something else; the message says where.
 */
export function check<TShape extends z.ZodType>(shape: TShape, value: unknown, where: string): z.infer<TShape> {
  const parsed = shape.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const path = [where, ...(issue?.path ?? [])].filter((part) => part !== '').join('.')
  throw new BrokenStoryError(`${path === '' ? 'it' : path} ${issue?.message ?? 'has another form'}`)
}

export function without(fields: Fields, ...names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}
