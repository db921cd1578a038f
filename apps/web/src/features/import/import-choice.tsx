import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { Button } from '../../components/ui/button.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import { useTier } from '../../lib/tier.tsx'
import { canChooseFolders, ChooseButton } from './choose-button.tsx'
import { areLoose, findLibrary, gatherFiles } from './library-files.ts'
import type { ChosenLibrary, LibraryFile } from './library-files.ts'
import { importWords } from './words.ts'

type Files = readonly LibraryFile<File>[]

/** What is to be brought over: a folder, or, from a telephone that hands over none, file after file. */
export function ImportChoice({ onStart }: { onStart: (files: Files) => void }) {
  const [gathered, setGathered] = useState<readonly File[]>([])
  const gather = (files: readonly File[]) => setGathered([...gathered, ...files])
  return canChooseFolders && gathered.length === 0 ? (
    <FolderChoice onGather={gather} onStart={onStart} />
  ) : (
    <FilesChoice library={gatherFiles(gathered)} onGather={gather} onStart={onStart} />
  )
}

function FolderChoice(props: { onStart: (files: Files) => void; onGather: (files: readonly File[]) => void }) {
  const { onStart, onGather } = props
  const words = importWords[useTier().binding]
  const [chosen, setChosen] = useState<ChosenLibrary<File> | null>(null)

  const choose = (files: readonly File[]) => {
    if (areLoose(files)) {
      onGather(files)
      return
    }
    const found = findLibrary(files)
    setChosen(found)
    if (found.files.length > found.storyCount) onStart(found.files)
  }
  return (
    <>
      <Dialog.Description className="dialog-text">{words.intro}</Dialog.Description>
      {chosen !== null && (
        <Notice tone={chosen.storyCount === 0 ? 'danger' : 'plain'}>
          {chosen.storyCount === 0 ? words.noStories : words.noPictures(chosen.storyCount)}
        </Notice>
      )}
      <div className="dialog-foot">
        {chosen !== null && chosen.storyCount > 0 ? (
          <Button onClick={() => onStart(chosen.files)} variant="outlined">
            {words.storiesAlone}
          </Button>
        ) : (
          <ChooseButton of="files" onChoose={onGather} variant="quiet">
            {words.chooseFilesInstead}
          </ChooseButton>
        )}
        <ChooseButton of="folder" onChoose={choose} variant="filled">
          {chosen === null ? words.choose : words.chooseAnother}
        </ChooseButton>
      </div>
    </>
  )
}

function FilesChoice(props: {
  library: ChosenLibrary<File>
  onStart: (files: Files) => void
  onGather: (files: readonly File[]) => void
}) {
  const { library, onStart, onGather } = props
  const words = importWords[useTier().binding]
  const { files, storyCount } = library
  return (
    <>
      <Dialog.Description className="dialog-text">{words.introFiles}</Dialog.Description>
      {files.length > 0 && <Notice>{words.gathered(storyCount, files.length - storyCount)}</Notice>}
      <div className="dialog-foot">
        <ChooseButton of="files" onChoose={onGather} variant={storyCount === 0 ? 'filled' : 'outlined'}>
          {files.length === 0 ? words.chooseFiles : words.chooseMore}
        </ChooseButton>
        {storyCount > 0 && (
          <Button onClick={() => onStart(files)} variant="filled">
            {words.bringThem}
          </Button>
        )}
      </div>
    </>
  )
}
