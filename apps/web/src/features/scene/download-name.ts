const extensions: ReadonlyMap<string, string> = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/webp', 'webp'],
  ['video/mp4', 'mp4'],
  ['video/webm', 'webm'],
])

/** A file name that a person recognises: "The Last Honest Rain, scene 5.png". */
export function downloadName(title: string, depth: number, mediaType: string | null): string {
  // What some file system takes for a path, a wildcard or the end of a name.
  const safeTitle = title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const extension = extensions.get(mediaType ?? '')
  return `${safeTitle || 'Talelight'}, scene ${depth}${extension === undefined ? '' : `.${extension}`}`
}
