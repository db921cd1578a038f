import facesUrl from '../styles/faces.css?url'

let areAsked = false

/**
 * Asks for the real faces once a page is drawn, for which stand-ins of the same size do: over a slow line the page
 * comes first.
 */
export function loadFaces(): void {
  if (areAsked) return
  areAsked = true
  const sheet = document.createElement('link')
  sheet.rel = 'stylesheet'
  sheet.href = facesUrl
  requestAnimationFrame(() => setTimeout(() => document.head.append(sheet)))
}
