import { defineConfig } from 'drizzle-kit'

/**
 * `pnpm generate` compares the schema with the last snapshot in `migrations/meta` and writes the next migration, with a
 * snapshot of its own. Snapshots are of no use at run time; without them the next migration could not be made.
 */
export default defineConfig({ dialect: 'sqlite', schema: './src/schema/index.ts', out: './migrations' })
