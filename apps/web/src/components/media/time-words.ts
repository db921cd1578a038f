function inSeconds(seconds: number): string {
  return seconds === 1 ? '1 second' : `${seconds} seconds`
}

function inMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}

/** How long something has taken, exact while seconds matter: "18 seconds", "2 minutes 5 seconds". */
function elapsedWords(elapsedSeconds: number): string {
  const whole = Math.floor(elapsedSeconds)
  if (whole < 60) return inSeconds(whole)
  const rest = whole % 60
  return rest === 0 ? inMinutes(whole / 60) : `${inMinutes(Math.floor(whole / 60))} ${inSeconds(rest)}`
}

/** How long something usually takes, as people say it: no closer than it is known. */
function usualWords(usualSeconds: number): string {
  if (usualSeconds < 10) return `${Math.max(1, Math.round(usualSeconds))}`
  if (usualSeconds < 50) return `${Math.round(usualSeconds / 5) * 5}`
  const minutes = Math.round(usualSeconds / 60)
  return minutes <= 1 ? 'a minute' : `${minutes} minutes`
}

/** "18 seconds so far, usually about 40"; without a history only the first half. */
export function waitWords(elapsedSeconds: number, usualSeconds: number | null): string {
  const soFar = `${elapsedWords(elapsedSeconds)} so far`
  return usualSeconds === null ? soFar : `${soFar}, usually about ${usualWords(usualSeconds)}`
}

/** Whether a wait is so far beyond the usual that it deserves a word. */
export function isSlow(elapsedSeconds: number, usualSeconds: number | null): boolean {
  return usualSeconds !== null && elapsedSeconds > usualSeconds * 2
}
