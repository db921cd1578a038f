import './mark.css'

/** The name, with a lamp for the dot of its i. */
export function Mark() {
  return (
    <span className="mark">
      <span aria-hidden>
        Talel<span className="mark-i">ı</span>ght
      </span>
      <span className="sr-only">Talelight</span>
    </span>
  )
}
