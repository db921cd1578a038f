/**
 * Something that the model ignored or changed, as data: nothing that was asked for is dropped in silence.
 *
 * `setting` is the request's field; `detail` is a sentence for a log or a developer.
 */
export interface Warning {
  readonly kind: 'ignored-setting' | 'adjusted-setting'
  readonly setting: string
  readonly detail: string
}
