import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { openDatabase } from '@talelight/db'
import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny'
import sharp from 'sharp'
import { createRandom } from '../../../torture/random.ts'

type Json = Record<string, unknown>

/** A clip of one second whose pictures nobody could decode: its length and size stand in its header. */
async function makeClip(format: Mp4OutputFormat | WebMOutputFormat): Promise<Buffer> {
  const target = new BufferTarget()
  const output = new Output({ format, target })
  const source = new EncodedVideoPacketSource('vp9')
  output.addVideoTrack(source)
  await output.start()
  for (const [index, type] of (['key', 'delta'] as const).entries()) {
    await source.add(new EncodedPacket(new Uint8Array(64), type, index / 2, 0.5), {
      decoderConfig: { codec: 'vp09.00.10.08', codedWidth: 64, codedHeight: 48 },
    })
  }
  await output.finalize()
  return Buffer.from(target.buffer!)
}

export const makeFiles = async () => {
  const noise = createRandom(7)
  const pixels = Buffer.from(Array.from({ length: 64 * 64 * 3 }, () => Math.floor(noise() * 256)))
  const picture = () => sharp(pixels, { raw: { width: 64, height: 64, channels: 3 } })
  const png = await picture().png().toBuffer()
  return {
    png,
    jpeg: await picture().jpeg().toBuffer(),
    webp: await picture().webp().toBuffer(),
    gif: await picture().gif().toBuffer(),
    /** Its header is whole, its end is not there. */
    torn: png.subarray(0, png.byteLength / 2),
    mp4: await makeClip(new Mp4OutputFormat()),
    webm: await makeClip(new WebMOutputFormat()),
  }
}
export type Files = Awaited<ReturnType<typeof makeFiles>>

export const choice = (id: string, next: string | null = null): Json => ({
  choice_id: id,
  text: `Choice ${id}`,
  next_scene_id: next,
})

/** A scene of the old app, with whatever is to be different about it. */
export const scene = (id: string, parent: string | null, depth: number, rest: Json = {}): Json => ({
  scene_id: id,
  parent_scene_id: parent,
  choice_taken_id: parent === null ? null : 'one',
  content: `What is told in ${id}.\n\nAnd more of it.`,
  image_url: null,
  image_prompt: `A picture of ${id}`,
  video_url: null,
  extra_image_urls: [],
  choices: [choice('one'), choice('two')],
  is_ending: false,
  depth,
  chapter_number: 1,
  chapter_title: `Chapter ${id}`,
  ...rest,
})

/** A story of three scenes on one way to its end, with whatever is to be different about it. */
export function story(id: string, rest: Json = {}): Json {
  return {
    story_id: id,
    title: `Story ${id}`,
    prompt: `the idea of ${id}`,
    tier: 'kids',
    length: 'short',
    target_depth: 3,
    model: 'gpt-4o',
    image_model: 'gpt-image-1',
    video_mode: false,
    created_at: '2025-03-01T10:00:00',
    completed_at: '2025-03-01T11:00:00',
    cover_art_url: null,
    path_history: ['a', 'b', 'c'],
    scenes: {
      a: scene('a', null, 0, { choices: [choice('one', 'b'), choice('two')] }),
      b: scene('b', 'a', 1, { choices: [choice('one', 'c'), choice('two', 'gone')] }),
      c: scene('c', 'b', 2, { choices: [], is_ending: true }),
    },
    ...rest,
  }
}

export interface Library {
  readonly folder: string
  putStory(file: string, content: Json | string | Uint8Array): Promise<void>
  putFile(path: string, bytes: Uint8Array): Promise<void>
}

/** An empty folder of the old app. */
export async function createLibrary(folder: string): Promise<Library> {
  for (const path of ['data/stories', 'static/images', 'static/videos']) {
    await mkdir(join(folder, path), { recursive: true })
  }
  return {
    folder,
    putStory: (file, content) =>
      writeFile(
        join(folder, 'data/stories', file),
        typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
      ),
    putFile: (path, bytes) => writeFile(join(folder, 'static', path), bytes),
  }
}

/** What the files of a library come to. */
export interface ExpectedCounts {
  kids: number
  nsfw: number
  missing: number
  broken: number
  /** Of the broken ones, those that are only a second file of a story for grown-ups. */
  nsfwCopies: number
  images: number
  videos: number
}

const breakers: readonly [reason: RegExp, content: (id: string) => Json | string | Uint8Array][] = [
  [/not JSON/, () => '{"story_id": "x", '],
  [/not JSON/, () => ''],
  [
    /not UTF-8/,
    (id) => Buffer.concat([Buffer.from(`{"story_id": "${id}", "title": "`), Buffer.from([0xe9, 0x22, 0x7d])]),
  ],
  [/must be an object/, () => '[]'],
  [/scenes must be an object/, (id) => story(id, { scenes: undefined })],
  [/has no scenes/, (id) => story(id, { scenes: {} })],
  [/story_id must be an id/, () => story('x', { story_id: null })],
  [/circle/, (id) => story(id, { scenes: { a: scene('a', null, 0), b: scene('b', 'c', 1), c: scene('c', 'b', 2) } })],
  [/is the first one/, (id) => story(id, { scenes: { a: scene('a', 'b', 0), b: scene('b', 'a', 1) } })],
  [/is not there/, (id) => story(id, { scenes: { a: scene('a', null, 0), b: scene('b', 'gone', 1) } })],
  [/nothing leads to|first one/, (id) => story(id, { scenes: { a: scene('a', null, 0), b: scene('b', null, 1) } })],
  [
    /more than one way/,
    (id) =>
      story(id, {
        scenes: {
          a: scene('a', null, 0, { choices: [choice('one', 'b'), choice('two', 'c')] }),
          b: scene('b', 'a', 1, { choices: [choice('one', 'c')] }),
          c: scene('c', null, 1),
        },
      }),
  ],
  [/depth/, (id) => story(id, { scenes: { a: scene('a', null, 0), b: scene('b', 'a', 7) } })],
  [/id of another/, (id) => story(id, { scenes: { a: scene('a', null, 0), b: scene('a', 'a', 1) } })],
  [/two choices/, (id) => story(id, { scenes: { a: scene('a', null, 0, { choices: [choice('x'), choice('x')] }) } })],
  [/no shelf "teens"/, (id) => story(id, { tier: 'teens' })],
  [/whose it is/, (id) => story(id, { tier: undefined })],
  [
    /nested too deeply/,
    (id) => `${JSON.stringify(story(id)).slice(0, -1)},"deep":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  ],
  [/content must be text/, (id) => story(id, { scenes: { a: scene('a', null, 0, { content: { html: 'x' } }) } })],
]

/** Fills a library with files of every good and bad kind, as a seed says. */
export async function fillLibrary(
  library: Library,
  files: Files,
  { seed, fileCount }: { readonly seed: number; readonly fileCount: number },
): Promise<{ readonly counts: ExpectedCounts; readonly reasons: ReadonlyMap<string, RegExp> }> {
  const random = createRandom(seed)
  const counts: ExpectedCounts = { kids: 0, nsfw: 0, missing: 0, broken: 0, nsfwCopies: 0, images: 0, videos: 0 }
  const reasons = new Map<string, RegExp>()
  const formats = ['png', 'jpeg', 'webp', 'gif'] as const
  await writeFile(join(library.folder, 'secret.png'), files.png)
  await symlink(join(library.folder, 'secret.png'), join(library.folder, 'static/images/link.png'))
  await symlink('/etc', join(library.folder, 'static/images/etc'))
  const addBroken = async (file: string, reason: RegExp, content: Json | string | Uint8Array | null) => {
    if (content !== null) await library.putStory(file, content)
    reasons.set(file, reason)
    counts.broken += 1
  }

  for (let index = 0; index < fileCount - 3; index += 1) {
    const id = `story-${String(index).padStart(3, '0')}`
    const breaker = breakers[Math.floor(random() * breakers.length)]!
    if (random() < 0.12) {
      await addBroken(`${id}.json`, breaker[0], breaker[1](id))
      continue
    }
    const tier = random() < 0.3 ? 'nsfw' : 'kids'
    counts[tier] += 1
    const content = story(id, { tier })
    const scenes = content['scenes'] as Record<'a' | 'b' | 'c', Json>
    const addPicture = async (where: Json, key = 'image_url') => {
      const format = formats[Math.floor(random() * formats.length)]!
      const name = `${id}-${counts.images}.${format}`
      await library.putFile(`images/${name}`, files[format])
      counts.images += 1
      where[key] = key === 'extra_image_urls' ? [`/static/images/${name}`] : `/static/images/${name}`
    }
    if (index % 12 !== 6 && random() < 0.5) await addPicture(scenes.a)
    switch (index % 12) {
      case 0:
        scenes.b['image_url'] = `/static/images/${id}-gone.png`
        counts.missing += 1
        break
      case 1:
        scenes.b['image_url'] = '/static/images/../../secret.png'
        scenes.c['image_url'] = ['/etc/passwd', 'https://elsewhere.example/a.png', '/static/images/link.png'][index % 3]
        scenes.c['extra_image_urls'] = ['/static/images/etc/hostname', '/static/images/%2e%2e/%2e%2e/secret.png', 7]
        counts.missing += 4
        break
      case 2:
        await library.putFile(`images/${id}-torn.png`, files.torn)
        scenes.b['image_url'] = `/static/images/${id}-torn.png`
        scenes.c['image_url'] = `/static/images/${id}.html`
        await library.putFile(`images/${id}.html`, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
        counts.missing += 2
        break
      case 3:
        content['from_tomorrow'] = { deep: [1, { er: null }] }
        scenes.a['mood'] = 'blue'
        ;(scenes.a['choices'] as Json[])[0]!['icon'] = '🐋'
        break
      case 4:
        delete content['image_model']
        delete content['video_mode']
        delete content['created_at']
        delete content['path_history']
        break
      case 5: {
        const format = random() < 0.5 ? 'mp4' : 'webm'
        await library.putFile(`videos/${id}.${format}`, files[format])
        scenes.b['video_url'] = `/static/videos/${id}.${format}?t=0`
        content['video_mode'] = true
        counts.videos += 1
        break
      }
      case 6:
        await addPicture(scenes.a)
        await addPicture(scenes.a, 'extra_image_urls')
        break
      case 7:
        content['created_at'] = 1_740_823_200.5
        content['completed_at'] = null
        content['path_history'] = ['a', 'b']
        break
      case 8:
        scenes.c['parent_scene_id'] = null
        scenes.b['parent_scene_id'] = 'lost'
        break
      case 9:
        scenes.b['choice_taken_id'] = 'written by hand'
        scenes.a['choices'] = []
        break
      case 10:
        scenes.b['video_url'] = `/static/videos/${id}-gone.mp4`
        counts.missing += 1
        break
      case 11:
        await addBroken(`${id}.json (copy).json`, /same id/, content)
        counts.nsfwCopies += tier === 'nsfw' ? 1 : 0
        index += 1
        break
    }
    await library.putStory(`${id}.json`, content)
  }
  await addBroken('sparse.json', /larger than 20 MB/, '{')
  await truncate(join(library.folder, 'data/stories/sparse.json'), 20_000_001)
  await addBroken('leads-out.json', /leads out/, null)
  await symlink('/etc/passwd', join(library.folder, 'data/stories/leads-out.json'))
  await addBroken('folder.json', /no file/, null)
  await mkdir(join(library.folder, 'data/stories/folder.json'))
  return { counts, reasons }
}

/** Every file of a folder by its path, with its bytes' hash and the instant of its last change. */
export async function fingerprint(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const result: Record<string, string> = {}
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    const { mtimeMs } = await stat(path)
    const hash = entry.isFile()
      ? createHash('sha256')
          .update(await readFile(path))
          .digest('hex')
      : 'no file'
    result[relative(folder, path)] = `${hash} ${mtimeMs}`
  }
  return result
}

/** What is in a data folder, without the ids, keys and instants that differ from one run to the next. */
export async function contentOf(dataDir: string): Promise<string[]> {
  const database = openDatabase(join(dataDir, 'talelight.db'))
  try {
    const rows = (query: string) => database.sqlite.prepare<[], Json>(query).all()
    return [
      ...rows(
        `select s.tier_id, i.original_id, s.title, s.prompt, s.status, s.length, s.planned_scenes, s.art_style,
          s.image_model, s.text_model, s.video_mode, s.created_at, s.saved_at, c.original_id as current, i.rest
          from stories s join imported_fields i on i.entity_id = s.id join imported_fields c on c.entity_id = s.current_scene_id`,
      ),
      ...rows(
        `select f.original_id as story, i.original_id, p.original_id as parent, s.depth, s.narration, s.is_ending,
          s.created_at, i.rest from scenes s join imported_fields i on i.entity_id = s.id
          join imported_fields f on f.entity_id = s.story_id left join imported_fields p on p.entity_id = s.parent_scene_id`,
      ),
      ...rows(
        `select i.original_id, i.story_id = n.story_id as in_story, c.position, c.text, c.is_typed, n.original_id as next
          from choices c join imported_fields i on i.entity_id = c.scene_id
          left join imported_fields n on n.entity_id = c.next_scene_id`,
      ),
      ...rows(
        `select f.original_id as story, i.original_id, m.kind, m.version, m.sha256, m.media_type, m.width, m.height,
          m.duration_seconds, m.model_key, m.created_at from media m join imported_fields i on i.entity_id = m.scene_id
          join imported_fields f on f.entity_id = i.story_id`,
      ),
      ...rows('select tier_id, source, original_id from imported_stories'),
      ...rows('select tier_id, count(*) as events from events group by tier_id'),
    ]
      .map((row) => JSON.stringify(row))
      .toSorted()
  } finally {
    database.close()
  }
}

/** What does not fit between the rows of media and the files of the store. */
export async function findStrays(dataDir: string): Promise<string[]> {
  const database = openDatabase(join(dataDir, 'talelight.db'))
  const media = database.sqlite
    .prepare<[], { key: string; sha256: string }>('select storage_key as key, sha256 from media')
    .all()
  database.close()
  const findings: string[] = []
  const keys = new Set(media.map(({ key }) => key))
  for (const { key, sha256 } of media) {
    const bytes = await readFile(join(dataDir, 'media', key)).catch(() => Buffer.of())
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) findings.push(`${key} is not what its row says`)
  }
  for (const entry of await readdir(join(dataDir, 'media'), { recursive: true, withFileTypes: true })) {
    const key = relative(join(dataDir, 'media'), join(entry.parentPath, entry.name))
    if (entry.isFile() && !keys.has(key)) findings.push(`no row names ${key}`)
  }
  return findings
}
