import { integer, text } from 'drizzle-orm/sqlite-core'

/** The tier is the first part of every key, so that a row cannot point into another tier. */
export const tierId = () => text('tier_id').notNull()

/** Instants are whole milliseconds since 1970 in UTC; only the API turns them into ISO 8601. */
export const instant = (name: string) => integer(name)

export const createdAt = () => integer('created_at').notNull()

/** How a cost is known; `unknown` is never counted as nothing. */
export const costBasis = () =>
  text('cost_basis', { enum: ['reported', 'computed', 'estimated', 'unknown'] })
    .notNull()
    .default('unknown')
