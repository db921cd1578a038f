import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type SheetClip, renderSheet } from './sheet-clips.ts'
import { type SheetPicture, contactSheet, paintSheet } from './sheet-pictures.ts'
import { type SheetStory, tellSheet } from './sheet-stories.ts'

export interface SheetOrder {
  readonly seed: string
  readonly pictures: number
  readonly stories: number
  readonly clips: number
  /** Made where it is missing. */
  readonly folder: string
}

/**
 * Paints, tells and animates for a person to look at: a page without a network, its pictures beside it, and all of the
 * pictures on one sheet.
 *
 * @returns the page's path.
 */
export async function makeSheet({ seed, pictures, stories, clips, folder }: SheetOrder): Promise<string> {
  await mkdir(folder, { recursive: true })
  const write = (name: string, content: Buffer | string): Promise<void> => writeFile(join(folder, name), content)
  const painted = await paintSheet(pictures, seed)
  for (const [index, { webp }] of painted.entries()) await write(`picture-${index + 1}.webp`, webp)
  if (painted.length > 0) await write('pictures.webp', await contactSheet(painted))
  const told = await tellSheet(stories, seed)
  for (const [index, { scenes }] of told.entries()) {
    for (const [number, { webp }] of scenes.entries()) await write(`story-${index + 1}-${number + 1}.webp`, webp)
  }
  const moved = await renderSheet(clips, seed)
  for (const [index, { webp }] of moved.entries()) await write(`clip-${index + 1}.webp`, webp)
  const page = join(folder, 'index.html')
  await writeFile(page, pageOf(seed, { painted, told, moved }))
  return page
}

const style = `
body { font: 17px/1.5 Georgia, serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; background: #faf6ee; color: #2b2620 }
h1, h2 { font-weight: normal }
figure { margin: 0 }
img { max-width: 100%; border-radius: 6px }
figcaption, .choices, .wish { font: 13px/1.4 system-ui, sans-serif; color: #6b6255 }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1rem }
.scene { display: grid; grid-template-columns: 18rem 1fr; gap: 1.5rem; margin: 1.5rem 0 }
.taken { color: #2b2620; font-weight: bold }
`

function pageOf(
  seed: string,
  sheet: {
    readonly painted: readonly SheetPicture[]
    readonly told: readonly SheetStory[]
    readonly moved: readonly SheetClip[]
  },
): string {
  const figures = sheet.painted.map(({ label }, index) =>
    figureOf(`picture-${index + 1}.webp`, `${index + 1} · ${label}`),
  )
  const clips = sheet.moved.map(({ label }, index) => figureOf(`clip-${index + 1}.webp`, `${index + 1} · ${label}`))
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Talelight: a sheet of seed ${escaped(seed)}</title>
<style>${style}</style>
<h1>A sheet of seed ${escaped(seed)}</h1>
<h2>Stories</h2>
${sheet.told.map(storyOf).join('\n')}
<h2>Clips: the first, the middle and the last frame</h2>
${clips.join('\n')}
<h2>Pictures</h2>
<div class="grid">${figures.join('\n')}</div>
</html>
`
}

const figureOf = (file: string, label: string): string =>
  `<figure><img src="${file}" alt="" loading="lazy"><figcaption>${escaped(label)}</figcaption></figure>`

function storyOf({ wish, title, scenes }: SheetStory, index: number): string {
  const told = scenes.map(({ scene, next, isTyped }, number) => {
    const paragraphs = scene.narration.split('\n\n').map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    const choices = scene.choices.map(
      (choice) => `<li${choice === next ? ' class="taken"' : ''}>${escaped(choice)}</li>`,
    )
    const typed = isTyped ? `<li class="taken">typed: ${escaped(next ?? '')}</li>` : ''
    const picture = figureOf(`story-${index + 1}-${number + 1}.webp`, scene.altText)
    const list = `<ul class="choices">${choices.join('')}${typed}</ul>`
    return `<div class="scene">${picture}<div>${paragraphs.join('')}${list}</div></div>`
  })
  const { idea, audience, plannedScenes } = wish
  return `<section><h3>${index + 1}. ${escaped(title)}</h3>
<p class="wish">${audience}, ${plannedScenes} scenes: “${escaped(idea.slice(0, 200))}”</p>${told.join('\n')}</section>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
