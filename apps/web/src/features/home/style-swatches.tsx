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
  [
    'watercolour',
    <>
      <path d="M0 0h98v74H0z" fill="#f7f3ea" />
      <g opacity=".75">
        <path d="M0 4c30-6 60 8 98-2v34c-30 8-60-6-98 4z" fill="#9fc4d8" />
        <path d="M0 10c26 8 52-6 98 4v14c-36 4-62-8-98 2z" fill="#c9dde2" />
        <circle cx="68" cy="25" fill="#f2c66d" r="11.5" />
        <circle cx="68" cy="25" fill="#f7dd9e" r="7" />
        <path d="M0 47c20-12 36-8 54 1s28 3 44-5v31H0z" fill="#8db28a" />
        <path d="M0 58c24-9 40-2 58 1s28 2 40-4v19H0z" fill="#5f8f7b" />
        <path d="M10 70c22-6 50-4 78-1" fill="none" stroke="#4b7566" strokeWidth="3" />
      </g>
    </>,
  ],
  [
    'comic',
    <>
      <path d="M0 0h98v74H0z" fill="#57b6e6" />
      <g fill="#8fd0f0">
        {Array.from({ length: 24 }, (_, dot) => (
          <circle cx={6 + (dot % 8) * 12} cy={6 + Math.floor(dot / 8) * 12} key={dot} r="2.2" />
        ))}
      </g>
      <g stroke="#16130f" strokeLinejoin="round" strokeWidth="2.4">
        <circle cx="68" cy="26" fill="#ffd23f" r="11" />
        <path d="M-2 48c20-12 36-8 54 1s30 3 48-5v34H-2z" fill="#f0663f" />
        <path d="M-2 62c26-8 46 1 62 1s30 0 40-5v20H-2z" fill="#b3304f" />
      </g>
    </>,
  ],
  [
    'oil-painting',
    <>
      <path d="M0 0h98v74H0z" fill="#3d5a73" />
      <g fill="none" strokeLinecap="round" strokeWidth="6">
        <path d="M2 6q22 6 44 0t50 2M-2 18q26-6 50 2t52-3M2 31q20 5 42-1t56 2" stroke="#6d8aa0" />
        <path d="M60 18q8-6 15 1m-18 8q11 8 21-1" stroke="#f0c05a" />
        <path d="M-2 46q22-10 46-1t56-3M-2 55q28-8 50 1t52-3" stroke="#a8672f" />
        <path d="M-2 64q28-6 52 0t50-2M-2 72q30-5 54 0t48-1" stroke="#6b3a22" />
        <path d="M14 50q10-4 20 1m28 6q10 3 20-1" stroke="#d39a4e" strokeWidth="4" />
      </g>
    </>,
  ],
  [
    'clay-figures',
    <>
      <path d="M0 0h98v74H0z" fill="#b9d6d2" />
      <ellipse cx="68" cy="29" fill="#8aa9a5" opacity=".5" rx="11" ry="10" />
      <circle cx="67" cy="25.5" fill="#f4b942" r="11" />
      <path d="M60 20c3-4 8-5 11-4" fill="none" stroke="#fbd985" strokeLinecap="round" strokeWidth="3" />
      <path d="M0 51c16-14 34-14 50-3s32 8 48-2v28H0z" fill="#7c9b6a" />
      <path d="M4 50c14-10 28-10 42-1" fill="none" stroke="#a3bf90" strokeLinecap="round" strokeWidth="4" />
      <path d="M0 65c24-12 44-6 60-2s28 2 38-3v14H0z" fill="#c4704a" />
      <path d="M8 64c16-6 32-5 48-1" fill="none" stroke="#e09a76" strokeLinecap="round" strokeWidth="3.5" />
    </>,
  ],
])
