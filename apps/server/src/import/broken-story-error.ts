/** A file of the old app that is no whole story. The message says why, as the end of a sentence: "… is left out: …". */
export class BrokenStoryError extends Error {
  override readonly name = 'BrokenStoryError'
}
