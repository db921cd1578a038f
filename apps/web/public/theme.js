// Sets binding, theme and text size before the first paint; src/lib/theme.ts keeps them from then on.
;(() => {
  const root = document.documentElement
  const tier = location.pathname.split('/')[1]
  const stored = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const chosen = stored('talelight-theme')
  const isChosen = chosen === 'light' || chosen === 'dark' || chosen === 'bedtime'
  root.dataset.tier = tier === 'nsfw' ? 'nsfw' : 'kids'
  root.dataset.theme = isChosen ? chosen : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  root.dataset.textSize = stored('talelight-text-size') ?? '100'
})()
