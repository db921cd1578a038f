/** The platform's `fetch`, or one given in its place. */
export type Fetch = typeof globalThis.fetch
