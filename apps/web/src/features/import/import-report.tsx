import { useTier } from '../../lib/tier.tsx'
import type { ImportReport as Report, RefusedFile } from './library-import.ts'
import { importWords } from './words.ts'

/** What came over, and what did not, by name and with the reason. */
export function ImportReport({ report, refused }: { report: Report; refused: readonly RefusedFile[] }) {
  const words = importWords[useTier().binding]
  const { imported, alreadyThere, elsewhere, missing, broken } = report
  return (
    <div className="import-report">
      <p className="type-section" role="status">
        {words.imported(imported)}
      </p>
      {alreadyThere > 0 && <p>{words.alreadyThere(alreadyThere)}</p>}
      {elsewhere.length > 0 && <p>{words.elsewhere(elsewhere.length)}</p>}
      <LeftOut
        files={missing.map(({ story, file, reason }) => ({ file: words.inStory(story, file), reason }))}
        heading={words.missing(missing.length)}
      />
      <LeftOut files={broken} heading={words.broken(broken.length)} />
      <LeftOut files={refused} heading={words.refused(refused.length)} />
    </div>
  )
}

/** A few are shown at once, many when somebody asks for them. */
const shownAtOnce = 5

function LeftOut({ heading, files }: { heading: string; files: readonly RefusedFile[] }) {
  if (files.length === 0) return null
  return (
    <details open={files.length <= shownAtOnce}>
      <summary>{heading}</summary>
      <ul>
        {files.map(({ file, reason }, index) => (
          <li key={index}>
            <b>{file}</b>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
