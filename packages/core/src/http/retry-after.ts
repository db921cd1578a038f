/**
 * How long an answer asks us to wait, in milliseconds; `null` where it does not say or says nonsense.
 *
 * Reads `retry-after-ms`, then `retry-after` in seconds or as a date. Whoever waits caps it.
 */
export function retryAfterMs(headers: Headers, now: number): number | null {
  const inMs = Number(headers.get('retry-after-ms') ?? Number.NaN)
  if (Number.isFinite(inMs)) return inMs >= 0 ? inMs : null
  const given = headers.get('retry-after')?.trim() ?? ''
  if (given === '') return null
  const seconds = Number(given)
  if (Number.isFinite(seconds)) return seconds >= 0 ? seconds * 1000 : null
  const date = Date.parse(given)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
