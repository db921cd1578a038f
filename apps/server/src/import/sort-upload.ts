import { maxImageBytes, maxStoryBytes, maxVideoBytes } from './old-library.ts'
import { UploadRefusedError } from './upload-refused-error.ts'

const maxPathLength = 500
const maxPartBytes = 200
const maxDepth = 8

const kinds = [
  { pattern: /\.json$/i, maxBytes: maxStoryBytes },
  { pattern: /\.(?:png|jpe?g|webp|gif)$/i, maxBytes: maxImageBytes },
  { pattern: /\.(?:mp4|webm)$/i, maxBytes: maxVideoBytes },
] as const

/** Neither up nor out, nothing hidden, and no sign that some file system takes for something else. */
function isSafePart(part: string): boolean {
  return !/^\.|^$|[\p{Cc}\\:]/u.test(part) && Buffer.byteLength(part) <= maxPartBytes
}

/**
 * Looks at the name of a file of a library, as the browser gives it.
 *
 * @throws {UploadRefusedError} it leads elsewhere, or a library has no such files.
 */
export function sortUpload(path: string): { readonly maxBytes: number } {
  const parts = path.split('/')
  const isSafe = path.length <= maxPathLength && parts.length <= maxDepth && parts.every(isSafePart)
  if (!isSafe || !path.isWellFormed()) throw new UploadRefusedError(422, 'A file with this name cannot be taken in.')
  const kind = kinds.find(({ pattern }) => pattern.test(path))
  if (kind === undefined)
    throw new UploadRefusedError(422, 'A library has stories, pictures and clips; this is none of them.')
  return kind
}
