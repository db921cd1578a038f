/** What every row of a registry says, whatever its model makes. */
export interface ModelFacts {
  /** How Talelight and its stories call it. Never changes. */
  readonly key: string
  /** How people read it. */
  readonly displayName: string
  /** Which adapter serves it, for example `openai`. */
  readonly providerId: string
  /** The group shown to people. */
  readonly provider: string
  /** The environment variable that makes it available; `null` for a model that needs no key. */
  readonly apiKeyEnv: string | null
  /** What the provider calls it in a request. */
  readonly providerModelId: string
  /** The day, as `2026-12-01`, from which the provider itself no longer serves it; gateways may. */
  readonly retiredOn: string | null
  /** The key of the model to take instead. */
  readonly successor: string | null
  /** Where the row's facts are from. */
  readonly sources: readonly string[]
  /** The day on which the row was held against its sources, as `2026-11-24`. */
  readonly checkedOn: string
}
