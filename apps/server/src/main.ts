import { enableCompileCache } from 'node:module'

// A server that comes back after a crash is there sooner when its code need not be read anew. So this comes first.
enableCompileCache()
await import('./serve.ts')
