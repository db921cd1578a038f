/** What has become readable: a string value that grew, or one that is whole. */
type SceneReading =
  | { readonly type: 'grown'; readonly key: string; readonly text: string }
  | { readonly type: 'whole'; readonly key: string; readonly text: string }

export interface SceneReader {
  /** Takes the next piece of the answer. */
  push(piece: string): SceneReading[]
  /** The JSON object as far as it has come, without what stood before it. */
  json(): string
}

type Mode = 'before' | 'between' | 'key' | 'after-key' | 'string' | 'other' | 'after'

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }
const isHighSurrogate = (unit: string): boolean => unit >= '\uD800' && unit <= '\uDBFF'

/**
 * Reads one JSON object while it still arrives, cut at any place, and tells of its string values as they grow. What is
 * not JSON is passed over: thoughts in `<think>` tags, a fence, a sentence before it.
 */
export function createSceneReader(): SceneReader {
  let mode: Mode = 'before'
  let before = ''
  let object = ''
  let depth = 0
  let isInInnerString = false
  let escape: string | null = null
  let key = ''
  let value = ''
  let held = ''
  let grown = ''

  /** A character of a string, or `null` while an escape is not whole; `end` at the closing quote. */
  const readUnit = (unit: string): { readonly kind: 'text'; readonly text: string } | 'end' | null => {
    if (escape !== null) {
      escape += unit
      if (escape.startsWith('u')) {
        if (escape.length < 5) return null
        const code = Number.parseInt(escape.slice(1), 16)
        escape = null
        return { kind: 'text', text: Number.isNaN(code) ? '' : String.fromCodePoint(code) }
      }
      const text = escapes[escape] ?? escape
      escape = null
      return { kind: 'text', text }
    }
    if (unit === '\\') {
      escape = ''
      return null
    }
    return unit === '"' ? 'end' : { kind: 'text', text: unit }
  }

  const open = (unit: string): void => {
    before += unit
    const isThinking = before.lastIndexOf('<think>') > before.lastIndexOf('</think>')
    if (unit !== '{' || isThinking) return
    mode = 'between'
    object = '{'
    depth = 1
  }

  const step = (unit: string, readings: SceneReading[]): void => {
    if (mode === 'before') return open(unit)
    if (mode === 'after') return undefined
    object += unit
    switch (mode) {
      case 'between':
        if (unit === '"') {
          mode = 'key'
          key = ''
        } else if (unit === '}') mode = 'after'
        return undefined
      case 'key': {
        const read = readUnit(unit)
        if (read === 'end') mode = 'after-key'
        else if (read !== null) key += read.text
        return undefined
      }
      case 'after-key':
        if (unit === '"') {
          mode = 'string'
          value = ''
          held = ''
          grown = ''
        } else if (unit !== ':' && unit.trim() !== '') {
          mode = 'other'
          isInInnerString = false
          depth = 0
          stepOther(unit)
        }
        return undefined
      case 'string': {
        const read = readUnit(unit)
        if (read === 'end') {
          if (grown !== '') readings.push({ type: 'grown', key, text: grown })
          grown = ''
          readings.push({ type: 'whole', key, text: value })
          mode = 'between'
        } else if (read !== null) {
          // Half of a character outside the first plane waits for its other half.
          const text = held + read.text
          held = isHighSurrogate(text.slice(-1)) ? text : ''
          if (held === '') {
            value += text
            grown += text
          }
        }
        return undefined
      }
      case 'other':
        stepOther(unit)
    }
    return undefined
  }

  const stepOther = (unit: string): void => {
    if (isInInnerString) {
      if (readUnit(unit) === 'end') isInInnerString = false
      return
    }
    if (unit === '"') isInInnerString = true
    else if (unit === '[' || unit === '{') depth += 1
    else if (depth === 0 && unit === ',') mode = 'between'
    else if (depth === 0 && unit === '}') mode = 'after'
    else if (unit === ']' || unit === '}') depth -= 1
  }

  return {
    push(piece) {
      const readings: SceneReading[] = []
      for (let index = 0; index < piece.length; index += 1) step(piece.charAt(index), readings)
      if (grown !== '') {
        readings.push({ type: 'grown', key, text: grown })
        grown = ''
      }
      return readings
    },
    json: () => object,
  }
}
