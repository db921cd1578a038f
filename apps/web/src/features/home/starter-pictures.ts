const files = import.meta.glob<string>('./starter-pictures/*.webp', { eager: true, import: 'default', query: '?url' })

/** The little pictures by their names. */
export const starterPictures: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, url]) => [path.replace(/^.*\/|\.webp$/g, ''), url]),
)
