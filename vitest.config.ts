import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Most of what is tested here waits for a while: for words, for a poll, for a process. Two cores have time for three.
    maxWorkers: 3,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // What comes late on a busy machine has still come.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      { extends: true, test: { name: 'simulator', root: 'packages/simulator' } },
      { extends: true, test: { name: 'core', root: 'packages/core' } },
      { extends: true, test: { name: 'db', root: 'packages/db' } },
      { extends: true, test: { name: 'builtin', root: 'packages/builtin' } },
      { extends: true, test: { name: 'server', root: 'apps/server' } },
      { extends: true, test: { name: 'web', root: 'apps/web', include: ['src/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'journey',
          root: 'apps/web',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
