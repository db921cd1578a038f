/**
 * The browser's socket, which waits minutes for a network that says nothing: up to four for a first answer, one for the
 * goodbye of the other side. This one tells its owner soon that it is over, once, so that another can be opened.
 *
 * @param options.handshakeMs for the first answer. Default 8000.
 * @param options.farewellMs for the other side to take its leave. Default 1000.
 */
export function createLiveSocketClass(
  options: { readonly handshakeMs?: number; readonly farewellMs?: number } = {},
): typeof WebSocket {
  const { handshakeMs = 8000, farewellMs = 1000 } = options

  return class LiveSocket extends WebSocket {
    #isOver = false

    constructor(...parameters: ConstructorParameters<typeof WebSocket>) {
      super(...parameters)
      // The first listeners: what comes after the end that was told is nobody's business any more.
      this.addEventListener('close', (event) => {
        if (this.#isOver) event.stopImmediatePropagation()
        this.#isOver = true
      })
      this.addEventListener('error', (event) => {
        if (this.#isOver) event.stopImmediatePropagation()
      })
      const handshake = setTimeout(() => this.#giveUp(), handshakeMs)
      for (const type of ['open', 'close'] as const) this.addEventListener(type, () => clearTimeout(handshake))
    }

    override close(code?: number, reason?: string): void {
      super.close(code, reason)
      setTimeout(() => this.#tellEnd(), farewellMs)
    }

    #giveUp(): void {
      this.dispatchEvent(new Event('error'))
      this.#tellEnd()
      super.close()
    }

    #tellEnd(): void {
      if (!this.#isOver) this.dispatchEvent(new CloseEvent('close', { code: 1006 }))
    }
  }
}
