import type { ReactNode } from 'react'
import './work-line.css'

/** A line of fixed height under the frame: a mark, what goes on and a note to it, what can be done about it. */
export function WorkLine(props: {
  className: string
  mark?: ReactNode
  text: ReactNode
  note?: ReactNode
  children?: ReactNode
}) {
  const { className, mark, text, note, children } = props
  return (
    <div className={`work-line ${className}`}>
      {mark}
      <div className="work-line-words">
        <p className="work-line-text" role="status">
          {text}
        </p>
        {note !== undefined && note !== null && <p className="work-line-note">{note}</p>}
      </div>
      {children}
    </div>
  )
}
