import { useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../components/ui/button.tsx'
import { useTier } from '../../lib/tier.tsx'
import { importWords } from './words.ts'

/** Whether this browser can hand over a folder; those of many phones cannot. */
const canChooseFolders = 'webkitdirectory' in HTMLInputElement.prototype

/** Lets somebody choose a folder, and gives all files in it. */
export function FolderButton(props: { onChoose: (files: Iterable<File>) => void; children: ReactNode }) {
  const words = importWords[useTier().binding]
  const inputRef = useRef<HTMLInputElement>(null)
  if (!canChooseFolders) return <p className="dialog-text">{words.noFolders}</p>
  return (
    <>
      <input
        hidden
        onChange={(event) => {
          const { files } = event.target
          if (files !== null && files.length > 0) props.onChoose([...files])
          // The same folder can be chosen once more.
          event.target.value = ''
        }}
        ref={(input) => {
          inputRef.current = input
          if (input !== null) input.webkitdirectory = true
        }}
        type="file"
      />
      <Button onClick={() => inputRef.current?.click()} variant="filled">
        {props.children}
      </Button>
    </>
  )
}
