import type { Voice } from './read-aloud.ts'

/** The voices of the browser itself; nothing is sent anywhere. */
export const browserVoice: Voice = {
  say(text, onEnd) {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.lang = document.documentElement.lang
    utterance.addEventListener('end', onEnd)
    utterance.addEventListener('error', onEnd)
    speechSynthesis.speak(utterance)
  },
  hush() {
    speechSynthesis.cancel()
  },
}

/** Browsers fetch their list of voices after the page is there. */
export function onVoicesChange(listener: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => {}
  speechSynthesis.addEventListener('voiceschanged', listener)
  return () => speechSynthesis.removeEventListener('voiceschanged', listener)
}

export function hasVoices(): boolean {
  return 'speechSynthesis' in window && speechSynthesis.getVoices().length > 0
}
