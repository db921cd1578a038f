import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)
/** RFC 9106's second choice, as OWASP has it: 19 MiB and two passes, some 40 ms. */
const cost = { parallelism: 1, tagLength: 32, memory: 19_456, passes: 2 } as const

/** Tells whether a PIN is the right one, slowly enough that nobody tries many. */
export type PinCheck = (pin: string) => Promise<boolean>

export function createPinCheck(rightPin: string): PinCheck {
  const nonce = randomBytes(16)
  const tagOf = (message: string): Promise<Buffer> => derive('argon2id', { ...cost, message, nonce })
  let rightTag: Promise<Buffer> | undefined
  return async (pin) => {
    rightTag ??= tagOf(rightPin)
    return timingSafeEqual(await tagOf(pin), await rightTag)
  }
}
