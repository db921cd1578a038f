import { Book } from '../components/layout/book.tsx'
import { Room } from '../components/layout/room.tsx'
import { Button } from '../components/ui/button.tsx'
import { Ornament } from '../components/ui/ornament.tsx'
import './page-message.css'

/** A page that broke. The stories live in the server, so opening it again loses nothing. */
export function PageError({ reset }: { reset: () => void }) {
  return (
    <Room>
      <Book layout="narrow">
        <div className="page-message">
          <Ornament />
          <h1 className="type-title">This page would not open</h1>
          <p className="type-note">Your stories are safe. Opening it once more usually helps.</p>
          <Button
            onClick={() => {
              reset()
              window.location.reload()
            }}
            variant="filled"
          >
            Open it again
          </Button>
        </div>
      </Book>
    </Room>
  )
}
