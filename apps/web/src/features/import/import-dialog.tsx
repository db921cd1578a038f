import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../components/ui/button.tsx'
import { DialogHead } from '../../components/ui/dialog-head.tsx'
import '../../components/ui/dialog.css'
import { Notice } from '../../components/ui/notice.tsx'
import { RemoveDialog } from '../../components/ui/remove-dialog.tsx'
import type { DialogFrame } from '../../components/ui/use-late-dialog.ts'
import { useTier } from '../../lib/tier.tsx'
import { ImportChoice } from './import-choice.tsx'
import './import-dialog.css'
import { ImportProgress } from './import-progress.tsx'
import { ImportReport } from './import-report.tsx'
import { useLibraryImport } from './use-library-import.ts'
import { importWords } from './words.ts'

/** Brings the stories of the old app over: its folder is chosen, sent, imported, and told of in a report. */
export function ImportDialog({ isOpen, onClose, focusAfter }: DialogFrame) {
  const words = importWords[useTier().binding]
  const { library, state } = useLibraryImport()
  const [isAsking, setIsAsking] = useState(false)
  const stageRef = useRef<HTMLDivElement>(null)
  const isRunning = state.kind === 'sending' || state.kind === 'importing'

  // The button that was pressed last makes room for the next stage; reading goes on there.
  const stage = state.kind
  const shownStage = useRef(stage)
  useEffect(() => {
    if (shownStage.current !== stage) stageRef.current?.focus()
    shownStage.current = stage
  }, [stage])

  const leave = () => {
    if (isRunning) setIsAsking(true)
    else onClose()
  }

  const content = () => {
    switch (state.kind) {
      case 'idle':
        return <ImportChoice onStart={library.start} />
      case 'sending':
      case 'importing':
        return (
          <>
            <ImportProgress state={state} />
            <div className="dialog-foot">
              <Button onClick={leave} variant="outlined">
                {state.kind === 'sending' ? words.stop : words.close}
              </Button>
            </div>
          </>
        )
      case 'failed':
        return (
          <>
            <p className="type-section">{words.failedTitle}</p>
            <Notice tone="danger">{state.sentence}</Notice>
            <div className="dialog-foot">
              <Button
                onClick={() => {
                  setIsAsking(false)
                  library.goOn()
                }}
                variant="filled"
              >
                {words.tryAgain}
              </Button>
            </div>
          </>
        )
      case 'done':
        return (
          <>
            <ImportReport refused={state.refused} report={state.report} />
            <div className="dialog-foot">
              <Button onClick={onClose} variant="filled">
                {words.done}
              </Button>
            </div>
          </>
        )
    }
  }

  return (
    <Dialog.Root
      onOpenChange={(open) => !open && leave()}
      // What was stopped stays in view while the dialog closes.
      onOpenChangeComplete={(open) => !open && library.stop()}
      open={isOpen}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-scrim" />
        <Dialog.Popup className="dialog" data-shape="sheet" finalFocus={() => focusAfter(false)}>
          <DialogHead close={words.close} title={words.title} />
          <div className="import-stage" ref={stageRef} tabIndex={-1}>
            {content()}
          </div>
          <RemoveDialog
            failure={null}
            finalFocus={() => (isRunning ? true : stageRef.current)}
            isBusy={false}
            isOpen={isAsking && isRunning}
            keep={state.kind === 'importing' ? words.wait : words.goOn}
            onClose={() => setIsAsking(false)}
            onRemove={() => {
              setIsAsking(false)
              onClose()
            }}
            remove={state.kind === 'importing' ? words.close : words.stop}
            text={state.kind === 'importing' ? words.leaveText : words.stopText}
            title={state.kind === 'importing' ? words.leaveTitle : words.stopTitle}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
