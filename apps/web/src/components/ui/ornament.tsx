import './ornament.css'

/** Hairline, small flame, hairline: parts the words from what comes after them. */
export function Ornament() {
  return (
    <span aria-hidden className="ornament">
      <svg
        fill="none"
        height="20"
        stroke="currentColor"
        strokeLinecap="round"
        strokeWidth="1.4"
        viewBox="0 0 16 20"
        width="16"
      >
        <path d="M8 2.5c2.6 3 4 5.2 4 7.6a4 4 0 0 1-8 0c0-2.4 1.4-4.6 4-7.6Z" />
        <path d="M8 8.5v4" />
        <path d="M4.5 17h7" />
      </svg>
    </span>
  )
}
