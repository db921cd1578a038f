import type { ReactNode } from 'react'

/** One landscape, hills under a sun, drawn in each manner. The colours are the picture's own in every theme. */
export const styleSwatches: ReadonlyMap<string, ReactNode> = new Map([
  [
    'gouache',
    <>
      <path d="M0 0h98v74H0z" fill="#2f5d78" />
      <path d="M0 20c22-5 38 3 60-1s28-5 38-3v20H0z" fill="#3b6f88" />
      <circle cx="68" cy="26" fill="#f6d58b" r="10.5" />
      <path d="M0 44c18-10 33-9 51-1s31 5 47-5v36H0z" fill="#d9774a" />
      <path d="M0 50c20-6 34-2 50 4s32 4 48-2v22H0z" fill="#c05f3f" />
      <path d="M0 63c24-6 60 5 98-5v16H0z" fill="#8c3f3d" />
      <path
        d="M10 54c9-3 17-2 25 1M58 57c9 2 18 2 27-1"
        fill="none"
        stroke="#e59a6a"
        strokeLinecap="round"
        strokeWidth="1.6"
      />
    </>,
  ],
  [
    'cut-paper',
    <>
      <path d="M0 0h98v74H0z" fill="#f3c9a0" />
      <circle cx="69" cy="25.5" fill="#b9835e" opacity=".5" r="11" />
      <circle cx="68" cy="23.5" fill="#fbeed5" r="11" />
      <path d="m0 51 24-15 18 10 17-8 39 16v20H0z" fill="#8f4a3c" opacity=".35" />
      <path d="m0 49 24-15 18 10 17-8 39 16v22H0z" fill="#d0694c" />
      <path d="m0 63 26-11 20 9 22-12 30 15v10H0z" fill="#4a2030" opacity=".4" />
      <path d="m0 61 26-11 20 9 22-12 30 15v12H0z" fill="#823d4b" />
    </>,
  ],
  [
    'pen-and-ink',
    <>
      <path d="M0 0h98v74H0z" fill="#f4efe2" />
      <g fill="none" stroke="#1f1b18" strokeLinecap="round" strokeWidth="1.4">
        <circle cx="68" cy="24" r="10.5" />
        <path d="M0 42c14-3 22-1 34 8 11 8 22 5 32-2 11-7 20-9 32-6M0 62c16-5 30-5 46-1s34 5 52-1" />
        <path
          d="m12 51 7-8m-1 10 7-8m-1 11 7-7m18 10 8-9m-2 9 8-9m-2 8 8-8m6 6 8-9m-3 10 9-10M8 70l6-8m2 9 6-9m48 10 6-8m2 8 6-8"
          strokeWidth=".9"
        />
      </g>
    </>,
  ],
  [
    'woodcut',
    <>
      <path d="M0 0h98v74H0z" fill="#efe6d3" />
      <path d="M0 0h98v5H0zM0 9h98v3.5H0zM0 17h50v3H0zM86 17h12v3H86zM0 25h34v2.4H0zM0 32h22v2H0z" fill="#1c1917" />
      <circle cx="68" cy="27" fill="#efe6d3" r="11" stroke="#1c1917" strokeWidth="2.4" />
      <path d="M0 46c18-12 36-8 54 0s30 4 44-4v32H0z" fill="#1c1917" />
      <path
        d="M4 50c16-9 32-6 48 2m-42 4c18-8 36-3 52 4s24 3 36-2M2 64c22-10 42-2 60 3m-36 5c18-5 38 1 54 1m-8-22c10 4 18 2 26-2m-36 16c12 5 24 3 36-1"
        fill="none"
        stroke="#efe6d3"
        strokeLinecap="round"
        strokeWidth="1.7"
      />
    </>,
  ],
])
