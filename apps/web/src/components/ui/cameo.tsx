import { useState } from 'react'
import './cameo.css'

/**
 * A face in an oval, 4:5; a silhouette where there is no photo, or where its file is gone. Who it is stands beside it.
 *
 * @param props.size `chip` is 32 × 40, `small` 40 × 50, `large` 120 × 150.
 */
export function Cameo({ photoUrl, size }: { photoUrl: string | undefined; size: 'chip' | 'small' | 'large' }) {
  const [lostUrl, setLostUrl] = useState<string>()
  return (
    <span aria-hidden className="cameo" data-size={size}>
      {photoUrl === undefined || photoUrl === lostUrl ? (
        <svg viewBox="0 0 48 60">
          <path d="M24 13a10 12 0 1 0 .1 0M4 60c1-15 9-20 20-20s19 5 20 20" />
        </svg>
      ) : (
        <img
          alt=""
          decoding="async"
          height={300}
          loading="lazy"
          onError={() => setLostUrl(photoUrl)}
          src={photoUrl}
          width={240}
        />
      )}
    </span>
  )
}
