import './lamp-dot.css'

/** A small light beside what is being made now. The words next to it say what. */
export function LampDot() {
  return <span aria-hidden className="lamp-dot" />
}
