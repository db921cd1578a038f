import { describe, expect, it } from 'vitest'
import { findLibrary, gatherFiles } from './library-files.ts'

const folder = (...paths: readonly string[]) =>
  paths.map((path) => ({ name: path.replace(/.*\//, ''), webkitRelativePath: path, size: 10 }))
const pathsIn = (...paths: readonly string[]) => findLibrary(folder(...paths)).files.map(({ path }) => path)

describe('findLibrary', () => {
  it('takes stories, pictures and clips, and leaves everything else where it is', () => {
    const found = findLibrary(
      folder(
        'old app/app.py',
        'old app/.env',
        'old app/static/images/a.png',
        'old app/static/images/deep/b.JPG',
        'old app/static/app.js',
        'old app/static/images/notes.txt',
        'old app/static/videos/a.mp4',
        'old app/data/stories/a.json',
        'old app/data/stories/._a.json',
        'old app/data/stories/kept/b.json',
        'old app/data/config.json',
      ),
    )
    expect(found.files.map(({ path }) => path)).toEqual([
      'data/stories/a.json',
      'static/images/a.png',
      'static/images/deep/b.JPG',
      'static/videos/a.mp4',
    ])
    expect(found).toMatchObject({ storyCount: 1, bytes: 40 })
  })

  it('finds the app in a folder around it, and no second app within it', () => {
    expect(
      pathsIn(
        'home/old/backup/data/stories/a.json',
        'home/old/data/stories/b.json',
        'home/old/static/images/b.png',
        'home/other/static/images/c.png',
      ),
    ).toEqual(['data/stories/b.json', 'static/images/b.png'])
  })

  it('takes the data folder by itself', () => {
    expect(pathsIn('data/stories/a.json', 'data/profiles.json')).toEqual(['data/stories/a.json'])
  })

  it('finds nothing where there are no stories', () => {
    expect(pathsIn('photos/static/images/a.png', 'photos/a.json')).toEqual([])
  })
})

describe('gatherFiles', () => {
  const chosen = (...names: readonly string[]) => names.map((name) => ({ name, webkitRelativePath: '', size: 10 }))

  it('takes stories, pictures and clips by their names alone, stories first', () => {
    const found = gatherFiles(chosen('a.png', 'b.MP4', 'notes.txt', 'story.json', '._story.json'))
    expect(found.files.map(({ path }) => path)).toEqual(['loose/story.json', 'loose/a.png', 'loose/b.MP4'])
    expect(found).toMatchObject({ storyCount: 1, bytes: 30 })
  })

  it('loses no story to another one with its name', () => {
    const found = gatherFiles(chosen('one.story.json', 'one.story.json', 'one.story.json'))
    expect(found.files.map(({ path }) => path)).toEqual([
      'loose/one.story.json',
      'loose/one.story (2).json',
      'loose/one.story (3).json',
    ])
  })
})
