import { Link } from '@tanstack/react-router'
import { Book } from '../components/layout/book.tsx'
import { Room } from '../components/layout/room.tsx'
import { buttonClass } from '../components/ui/button.tsx'
import { Ornament } from '../components/ui/ornament.tsx'
import './page-message.css'

export function PageNotFound() {
  return (
    <Room>
      <Book layout="narrow">
        <div className="page-message">
          <Ornament />
          <h1 className="type-title">This page is not in any book here</h1>
          <p className="type-note">It may have been moved, or the address has a slip of the pen.</p>
          <Link className={buttonClass('filled')} to="/">
            To the shelves
          </Link>
        </div>
      </Book>
    </Room>
  )
}
