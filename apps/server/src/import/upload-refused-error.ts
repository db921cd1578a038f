/** A file that is not taken in. The message is a kind sentence. */
export class UploadRefusedError extends Error {
  override readonly name = 'UploadRefusedError'
  readonly statusCode: 404 | 409 | 413 | 422 | 507

  constructor(statusCode: UploadRefusedError['statusCode'], message: string) {
    super(message)
    this.statusCode = statusCode
  }
}
