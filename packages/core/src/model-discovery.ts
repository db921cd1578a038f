/** A model that a provider lists today. */
export interface DiscoveredModel {
  readonly providerModelId: string
  /** The day, as `2026-12-01`, on which the provider will stop serving it; `null` where none is named. */
  readonly retiresOn: string | null
  /** Another name for a model that is listed too. */
  readonly isAlias: boolean
}

/** Asks one provider which models it serves. Costs nothing. */
export interface ModelDiscovery {
  readonly providerId: string
  /**
   * @returns `null` where the provider, or the gateway in its place, has no such list.
   * @throws {ProviderError} the key was refused, or it said no.
   * @throws {TransportError} nobody answered.
   */
  listModels(signal: AbortSignal): Promise<readonly DiscoveredModel[] | null>
}
