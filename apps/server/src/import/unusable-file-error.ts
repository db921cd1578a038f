/** A picture or clip that a story names and that cannot be had. The message says why, as the end of a sentence. */
export class UnusableFileError extends Error {
  override readonly name = 'UnusableFileError'
}
