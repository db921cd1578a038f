/** Whatever can say words: the browser's own voices, or a test's. */
export interface Voice {
  say(text: string, onEnd: () => void): void
  hush(): void
}

/** The paragraph that is being said; `null` while all is quiet. */
export type SpokenParagraph = number | null

/** Reads one page aloud, paragraph after paragraph, and tells who listens which one is being said. */
export class ReadAloud {
  readonly #voice: Voice
  readonly #listeners = new Set<() => void>()
  #spoken: SpokenParagraph = null
  #pageId: string | null = null
  /** Voices report the end of what was hushed as well; only the latest reading may go on. */
  #reading = 0

  constructor(voice: Voice) {
    this.#voice = voice
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly spokenParagraph = (): SpokenParagraph => this.#spoken

  read(pageId: string, paragraphs: readonly string[]): void {
    this.stop()
    this.#pageId = pageId
    this.#say(paragraphs, 0, this.#reading)
  }

  stop(): void {
    if (this.#spoken === null) return
    this.#reading += 1
    this.#voice.hush()
    this.#tell(null)
  }

  /** The page is turned or closed: nothing more is said of it. */
  leave(pageId: string): void {
    if (this.#pageId === pageId) this.stop()
  }

  #say(paragraphs: readonly string[], index: number, reading: number): void {
    const paragraph = paragraphs[index]
    if (paragraph === undefined) {
      this.#tell(null)
      return
    }
    this.#tell(index)
    this.#voice.say(paragraph, () => {
      if (reading === this.#reading) this.#say(paragraphs, index + 1, reading)
    })
  }

  #tell(spoken: SpokenParagraph): void {
    if (spoken === this.#spoken) return
    this.#spoken = spoken
    for (const listener of this.#listeners) listener()
  }
}
