/** A file of the old app, and where the server looks for it. */
export interface LibraryFile<TFile> {
  readonly path: string
  readonly file: TFile
}

interface ChosenFile {
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
  const byKind = kinds.map((kind) => within.filter(({ path }) => kind.test(path)))
  const files = byKind.flat()
  return {
    files,
    storyCount: byKind[0]?.length ?? 0,
    bytes: files.reduce((sum, { file }) => sum + file.size, 0),
  }
}
