/** Every way in which a piece of work can fail: the one vocabulary of adapters, rows, events and pages. */
export const failureReasons = [
  'auth',
  'billing',
  'access',
  'rate-limit',
  'invalid-request',
  'model-gone',
  'content-policy',
  'empty-result',
  'cut-short',
  'overloaded',
  'unreachable',
  'outcome-unknown',
  'expired',
  'timed-out',
  'broken-result',
  'download-failed',
  'unsupported',
  'no-such-model',
  'missing-key',
  'storage-full',
  'over-budget',
  'file-lost',
  'internal',
] as const

export type FailureReason = (typeof failureReasons)[number]

/** Whether the failed work cost anything. */
export type Billed = 'yes' | 'no' | 'unknown'
