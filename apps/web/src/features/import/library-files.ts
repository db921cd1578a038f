/** A file of the old app, and where the server looks for it. */
export interface LibraryFile<TFile> {
  readonly path: string
  readonly file: TFile
}

interface ChosenFile {
  readonly name: string
  /** Empty for a file that was chosen by itself. */
  readonly webkitRelativePath: string
  readonly size: number
}

export interface ChosenLibrary<TFile> {
  /** Stories first. */
  readonly files: readonly LibraryFile<TFile>[]
  readonly storyCount: number
  readonly bytes: number
}

const storyFile = /^(?<root>(?:.*\/)?)data\/stories\/[^/]+\.json$/
const kinds = [
  /^data\/stories\/[^/]+\.json$/,
  /^static\/images\/.+\.(?:png|jpe?g|webp|gif)$/i,
  /^static\/videos\/.+\.(?:mp4|webm)$/i,
] as const
const looseKinds = [/\.json$/, /\.(?:png|jpe?g|webp|gif)$/i, /\.(?:mp4|webm)$/i] as const
/** What systems put beside files, as `._story.json`. */
const isHidden = (path: string): boolean => /(?:^|\/)\./.test(path)

/** Of all that lies in a folder, what an import needs: the old app's stories, pictures and clips, and nothing else. */
export function findLibrary<TFile extends ChosenFile>(chosen: Iterable<TFile>): ChosenLibrary<TFile> {
  const all = [...chosen]
  const roots = all.flatMap(({ webkitRelativePath }) => storyFile.exec(webkitRelativePath)?.groups?.['root'] ?? [])
  // A copy of the app may lie within it; the outermost is the one that was meant.
  const [root] = roots.toSorted((one, other) => one.length - other.length)
  if (root === undefined) return { files: [], storyCount: 0, bytes: 0 }
  const within = all.flatMap((file) => {
    const { webkitRelativePath } = file
    if (!webkitRelativePath.startsWith(root)) return []
    const path = webkitRelativePath.slice(root.length)
    return isHidden(path) ? [] : [{ path, file }]
  })
  return sortByKind(within, kinds)
}

/** Whether a browser gave these files without the folders that they lie in. */
export function areLoose(chosen: readonly ChosenFile[]): boolean {
  return chosen.every(({ webkitRelativePath }) => webkitRelativePath === '')
}

/**
 * Of files that were chosen one by one, as telephones have it: nobody knows in which folders they lay, so the server
 * finds pictures and clips by their names alone. Of two files with one name both are sent; the first keeps the name.
 */
export function gatherFiles<TFile extends ChosenFile>(chosen: Iterable<TFile>): ChosenLibrary<TFile> {
  const counts = new Map<string, number>()
  const all = [...chosen].flatMap((file) => {
    const { name } = file
    if (isHidden(name)) return []
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return [{ path: `loose/${count === 1 ? name : name.replace(/(?=\.[^.]*$)/, ` (${count})`)}`, file }]
  })
  return sortByKind(all, looseKinds)
}

function sortByKind<TFile extends ChosenFile>(
  all: readonly LibraryFile<TFile>[],
  patterns: readonly RegExp[],
): ChosenLibrary<TFile> {
  const byKind = patterns.map((pattern) => all.filter(({ path }) => pattern.test(path)))
  const files = byKind.flat()
  return {
    files,
    storyCount: byKind[0]?.length ?? 0,
    bytes: files.reduce((sum, { file }) => sum + file.size, 0),
  }
}
