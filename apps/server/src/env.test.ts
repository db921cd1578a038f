import { describe, expect, it } from 'vitest'
import { EnvError, parseEnv } from './env.ts'

describe('parseEnv', () => {
  it('needs nothing and listens on this machine alone', () => {
    expect(parseEnv({})).toMatchObject({ host: '127.0.0.1', port: 8080, nsfwPin: undefined })
  })

  it('takes an empty setting for one that is not there', () => {
    expect(parseEnv({ PORT: '', TALELIGHT_NSFW_PIN: '' })).toMatchObject({ port: 8080, nsfwPin: undefined })
  })

  it.each([
    [{ PORT: 'eighty' }, /PORT must be a number/],
    [{ PORT: '70000' }, /PORT must be a number from 0 to 65535/],
    [{ PORT: '80.5' }, /PORT must be a whole number/],
    [{ TALELIGHT_NSFW_PIN: '12' }, /TALELIGHT_NSFW_PIN must have at least 4/],
  ])('says what is wrong with %j', (variables, sentence) => {
    expect(() => parseEnv(variables)).toThrow(EnvError)
    expect(() => parseEnv(variables)).toThrow(sentence)
  })

  it('never repeats a PIN that it refuses', () => {
    expect(() => parseEnv({ TALELIGHT_NSFW_PIN: '9x7' })).toThrow(/^(?!.*9x7)/)
  })
})
