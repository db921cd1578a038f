import { useState } from 'react'

/**
 * A picture that is waited for appears only once it is decoded, and then over the one before it, so that nothing
 * flickers. One that was there when the page was opened is simply there.
 *
 * @param props.urls the first that loads is shown.
 * @param props.onLost none of them loads.
 */
export function DecodedPicture(props: {
  urls: readonly string[]
  altText: string
  isArriving: boolean
  onLost: () => void
}) {
  const { urls, altText, isArriving, onLost } = props
  const [lostUrls, setLostUrls] = useState<readonly string[]>([])
  const [decodedUrls, setDecodedUrls] = useState<readonly string[]>([])
  const url = urls.find((candidate) => !lostUrls.includes(candidate))
  const before = decodedUrls.findLast((decoded) => decoded !== url)
  const isThere = !isArriving && before === undefined

  const lose = (lostUrl: string) => {
    const lost = [...lostUrls, lostUrl]
    setLostUrls(lost)
    if (urls.every((candidate) => lost.includes(candidate))) onLost()
  }
  const show = async (picture: HTMLImageElement, shownUrl: string) => {
    try {
      await picture.decode()
    } catch {
      // A picture that left the page meanwhile cannot be decoded, and is no loss.
      if (picture.isConnected) lose(shownUrl)
      return
    }
    setDecodedUrls((decoded) => [...decoded.filter((other) => other !== shownUrl), shownUrl].slice(-2))
  }

  return (
    <>
      {before !== undefined && <img alt="" className="decoded-picture" data-shown key={before} src={before} />}
      {url !== undefined && (
        <img
          alt={altText}
          className="decoded-picture"
          data-arriving={isArriving || undefined}
          data-shown={isThere || decodedUrls.includes(url) || undefined}
          decoding={isThere ? 'sync' : 'async'}
          key={url}
          onError={() => lose(url)}
          onLoad={(event) => void show(event.currentTarget, url)}
          src={url}
        />
      )}
    </>
  )
}
