/**
 * For the `ref` of a page's own book: takes away the one of `first-pages` that the server sent in its place, before
 * the browser paints. Nothing of a shelf may stay in a page that is locked later.
 */
export function replaceFirstPage(book: HTMLElement | null): void {
  if (book !== null) document.querySelector('.first-page')?.remove()
}
