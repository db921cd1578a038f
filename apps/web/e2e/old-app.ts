import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { greyPicture } from './photo-file.ts'

/** The folder of the old app, and what came with the years: a story that is torn, and files that are no stories. */
export interface OldApp extends AsyncDisposable {
  readonly folder: string
}

/** An old story with a picture, and with one whose file is gone; its reader stopped at the second scene. */
export const oldStoryTitle = 'The Snow Queen of Pine Street'

const scene = (id: string, parent: string | null, depth: number) => ({
  scene_id: id,
  parent_scene_id: parent,
  choice_taken_id: parent === null ? null : 'in',
  content: `It had snowed on Pine Street all night.\n\nThis is scene ${id}.`,
  image_url: `/static/images/${id}.png`,
  image_prompt: 'Snow on a small street',
  choices: [
    { choice_id: 'in', text: 'Go in', next_scene_id: id === 'gate' ? 'hall' : null },
    { choice_id: 'by', text: 'Walk by', next_scene_id: null },
  ],
  is_ending: false,
  depth,
})

const story = {
  story_id: 'snow-queen',
  title: oldStoryTitle,
  prompt: 'a queen of snow in an ordinary street',
  tier: 'kids',
  length: 'short',
  target_depth: 3,
  model: 'gpt-4o',
  image_model: 'dalle',
  created_at: '2025-01-08T18:30:00',
  completed_at: null,
  cover_art_url: null,
  path_history: ['gate', 'hall'],
  scenes: { gate: scene('gate', null, 0), hall: scene('hall', 'gate', 1) },
}

export async function writeOldApp(): Promise<OldApp> {
  const home = await mkdtemp(join(tmpdir(), 'talelight-old-app-'))
  const folder = join(home, 'old app')
  for (const path of ['data/stories', 'static/images', 'static/videos']) {
    await mkdir(join(folder, path), { recursive: true })
  }
  await writeFile(join(folder, 'data/stories/snow-queen.json'), JSON.stringify(story))
  await writeFile(join(folder, 'data/stories/torn.json'), '{"story_id": ')
  await writeFile(join(folder, 'static/images/gate.png'), greyPicture(140))
  await writeFile(join(folder, 'app.py'), 'print("once upon a time")')
  return { folder, [Symbol.asyncDispose]: () => rm(home, { recursive: true }) }
}
