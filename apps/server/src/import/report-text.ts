import type { ImportReport } from './import-library.ts'

const count = (many: number, one: string, more = `${one}s`): string => `${many} ${many === 1 ? one : more}`

/** A report as a person reads it in a terminal. A name can hold no signs that a terminal would follow. */
export function reportText(report: ImportReport): string {
  const { imported, alreadyThere, missing, broken } = report
  const byStory = Map.groupBy(missing, ({ story }) => story)
  return [
    `${count(imported, 'story', 'stories')} imported, ${alreadyThere} already there.`,
    ...(missing.length === 0 ? [] : ['', `${count(missing.length, 'file')} could not be taken along:`]),
    ...[...byStory].flatMap(([story, files]) => [
      `  ${plain(story)}`,
      ...files.map(({ file, reason }) => `    ${plain(file)}: ${reason}`),
    ]),
    ...(broken.length === 0 ? [] : ['', `${count(broken.length, 'file')} left out:`]),
    ...broken.map(({ file, reason }) => `  ${plain(file)}: ${plain(reason)}`),
  ].join('\n')
}

const plain = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ')
