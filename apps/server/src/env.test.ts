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
    [{ OPENAI_BASE_URL: 'localhost:1234' }, /OPENAI_BASE_URL must be an address/],
    [{ XAI_BASE_URL: 'ftp://x.ai' }, /XAI_BASE_URL must be an address/],
    [{ TALELIGHT_BUILTIN: 'yes' }, /TALELIGHT_BUILTIN must be auto, always or never/],
    [{ TALELIGHT_KIDS_DAY_CAP_USD: 'five' }, /TALELIGHT_KIDS_DAY_CAP_USD must be an amount in US dollars/],
    [{ TALELIGHT_NSFW_MONTH_CAP_USD: '-1' }, /TALELIGHT_NSFW_MONTH_CAP_USD must be an amount in US dollars/],
    [{ LOCAL_LLM_BASE_URL: 'http://127.0.0.1:11434/v1' }, /LOCAL_LLM_MODEL must name the model/],
  ])('says what is wrong with %j', (variables, sentence) => {
    expect(() => parseEnv(variables)).toThrow(EnvError)
    expect(() => parseEnv(variables)).toThrow(sentence)
  })

  it('locks the grown-ups’ shelf behind whoever leaves it, unless the owner wants otherwise', () => {
    expect(parseEnv({}).locksOnLeaving).toBe(true)
    expect(parseEnv({ TALELIGHT_LOCK_ON_LEAVING: 'no' }).locksOnLeaving).toBe(false)
    expect(() => parseEnv({ TALELIGHT_LOCK_ON_LEAVING: 'maybe' })).toThrow(
      /TALELIGHT_LOCK_ON_LEAVING must be yes or no/,
    )
  })

  it('knows how much each shelf may spend, which may be nothing', () => {
    expect(parseEnv({ TALELIGHT_KIDS_DAY_CAP_USD: '0', TALELIGHT_NSFW_MONTH_CAP_USD: '12.5' }).capsByTier).toEqual({
      kids: { dayUsd: 0, monthUsd: null },
      nsfw: { dayUsd: null, monthUsd: 12.5 },
    })
  })

  it('knows a provider by its key, and its address where it has another', () => {
    const { providers } = parseEnv({
      OPENAI_API_KEY: ' sk-1 ',
      OPENAI_BASE_URL: 'http://gateway.home:8080/v1/',
      XAI_BASE_URL: 'https://unused.example/v1',
      ANTHROPIC_API_KEY: 'sk-ant',
      ANTHROPIC_BASE_URL: 'https://gateway.home/v1',
      TALELIGHT_MEDIA_HOSTS: 'cdn.home:9000, Other.home',
    })
    expect(providers).toEqual({
      openai: { apiKey: 'sk-1', baseUrl: 'http://gateway.home:8080/v1' },
      xai: null,
      google: null,
      anthropic: { apiKey: 'sk-ant', baseUrl: 'https://gateway.home' },
      local: null,
      builtin: 'auto',
      mediaHosts: ['cdn.home:9000', 'other.home'],
    })
  })

  it.each([
    [{ HOST: '0.0.0.0' }, /TALELIGHT_KIDS_PIN/],
    [{ HOST: '192.168.1.20', TALELIGHT_KIDS_PIN: '1234' }, /at least 6 characters/],
    [{ HOST: '::', TALELIGHT_KIDS_PIN: '123456', TALELIGHT_NSFW_PIN: '1234' }, /at least 6 characters/],
  ])('does not let a whole network in without a PIN that is worth one (%j)', (settings, sentence) => {
    expect(() => parseEnv(settings)).toThrow(sentence)
  })

  it.each([
    { HOST: '127.0.0.1' },
    { HOST: 'localhost', TALELIGHT_NSFW_PIN: '1234' },
    { HOST: '0.0.0.0', TALELIGHT_KIDS_PIN: '123456' },
    { HOST: '0.0.0.0', TALELIGHT_OPEN_TO_NETWORK: 'yes' },
  ])('listens with %j', (settings) => {
    expect(parseEnv(settings).host).toBe(settings.HOST)
  })

  it('never repeats a PIN that it refuses', () => {
    expect(() => parseEnv({ TALELIGHT_NSFW_PIN: '9x7' })).toThrow(/^(?!.*9x7)/)
  })
})
