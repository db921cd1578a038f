import { describe, expect, it } from 'vitest'
import { appRouter } from '../src/router.ts'

describe('every procedure', () => {
  it('says who may call it, and only the gate itself is open to anyone', () => {
    const access = Object.entries(appRouter._def.procedures).map(([path, procedure]) => [
      path,
      (procedure as unknown as { _def: { meta?: { access: string } } })._def.meta?.access,
    ])
    expect(access.length).toBeGreaterThan(15)
    expect(access.filter(([, who]) => who === undefined)).toEqual([])
    expect(access.filter(([, who]) => who === 'anyone').map(([path]) => path)).toEqual([
      'tier.list',
      'tier.unlock',
      'tier.lock',
    ])
  })
})
