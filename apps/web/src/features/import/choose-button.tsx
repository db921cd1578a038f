import { useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../components/ui/button.tsx'

/** Whether this browser can hand over a folder. Some say so and hand over single files all the same. */
export const canChooseFolders = 'webkitdirectory' in HTMLInputElement.prototype

/**
 * Lets somebody choose a folder, and gives all files in it, or several files.
 *
 * No kind of file is asked for by name: some telephones would then offer no stories, others their camera.
 */
export function ChooseButton(props: {
  of: 'folder' | 'files'
  variant: 'filled' | 'outlined' | 'quiet'
  onChoose: (files: readonly File[]) => void
  children: ReactNode
}) {
  const { of, variant, onChoose, children } = props
  const inputRef = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        hidden
        multiple
        onChange={(event) => {
          const { files } = event.target
          if (files !== null && files.length > 0) onChoose([...files])
          // The same folder can be chosen once more.
          event.target.value = ''
        }}
        ref={(input) => {
          inputRef.current = input
          if (input !== null) input.webkitdirectory = of === 'folder'
        }}
        type="file"
      />
      <Button onClick={() => inputRef.current?.click()} variant={variant}>
        {children}
      </Button>
    </>
  )
}
