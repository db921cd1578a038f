/** Whether a key belongs to what has the focus, and so turns no page. */
export function isForControl(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || !(event.target instanceof Element)) return event.defaultPrevented
  const pressedBySpace = event.key === ' ' ? 'button, a, ' : ''
  return event.target.closest(`${pressedBySpace}input, select, textarea, video, [popover], [role="menu"]`) !== null
}

/** Whether a tap was meant for something of its own, or ends the marking of words. */
export function isTapOnControl(target: EventTarget): boolean {
  const isControl = target instanceof Element && target.closest('a, button, input, label, video, [popover]') !== null
  return isControl || window.getSelection()?.isCollapsed === false
}

/** The keys that scroll in any page first scroll to the end of a long one here as well. */
export function hasRoomToScroll({ key, shiftKey }: KeyboardEvent): boolean {
  if (key !== ' ' && key !== 'PageUp' && key !== 'PageDown') return false
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement
  const isUpward = key === 'PageUp' || shiftKey
  return isUpward ? scrollTop > 1 : scrollTop + clientHeight < scrollHeight - 1
}

/** Whether a tap fell on a picture of which the leaf shows only a part. */
export function isTapOnCroppedPicture(target: EventTarget): boolean {
  const figure = target instanceof Element ? target.closest('.reader-picture') : null
  const picture = figure?.querySelector('img')
  if (!figure || !picture || picture.naturalHeight === 0) return false
  const leafShape = figure.clientWidth / figure.clientHeight
  const pictureShape = picture.naturalWidth / picture.naturalHeight
  return Math.abs(leafShape / pictureShape - 1) > 0.01
}
