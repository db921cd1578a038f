import type { TierView } from '@talelight/server'

const inMegabytes = (bytes: number): string => (bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })
const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`)
const stories = (count: number): string => (count === 1 ? '1 story' : `${count} stories`)

const shared = {
  title: 'Bring stories from the old app',
  close: 'Close',
  choose: 'Choose the folder',
  chooseAnother: 'Choose another folder',
  noStories: 'There are no stories of the old app in this folder. Choose the one that holds “data” and “static”.',
  chooseFilesInstead: 'Choose files instead',
  chooseFiles: 'Choose files',
  chooseMore: 'Choose more',
  bringThem: 'Bring them over',
  gathered: (storyCount: number, others: number) => {
    const pictures = others === 1 ? '1 picture or clip' : `${others === 0 ? 'no' : others} pictures and clips`
    if (storyCount === 0) {
      return `No story is chosen yet, ${pictures}. The stories are the files in “data/stories” whose names end in “.json”.`
    }
    const chosen = `Chosen: ${stories(storyCount)}, ${pictures}.`
    return others === 0 ? `${chosen} Choose the ones in “static”, too: they cannot be added later.` : chosen
  },
  noPictures: (count: number) =>
    `${stories(count)} and no pictures are in this folder. If the old app had pictures, choose the folder that also holds “static”: they cannot be added later.`,
  storiesAlone: 'Bring the words alone',
  filesOf: (sent: number, count: number) => `${sent} of ${files(count)}`,
  bytesOf: (sent: number, whole: number) => `${inMegabytes(sent)} of ${inMegabytes(whole)} MB`,
  storiesOf: (done: number, total: number) => `${done} of ${stories(total)}`,
  stop: 'Stop',
  goOn: 'Go on',
  stopTitle: 'Stop here?',
  stopText: 'Nothing has come to the shelf yet. You can begin again whenever you like.',
  leaveTitle: 'Close before it is done?',
  leaveText: 'The stories go on coming without this page. Only the report will not be shown.',
  wait: 'Wait for it',
  tryAgain: 'Try again',
  done: 'Done',
  imported: (count: number) => {
    if (count === 0) return 'No new story has come.'
    return count === 1 ? '1 story has come.' : `${count} stories have come.`
  },
  alreadyThere: (count: number) => `${stories(count)} had come before.`,
  elsewhere: (count: number) =>
    count === 1
      ? '1 story belongs to another shelf. Bring it over from there.'
      : `${count} stories belong to another shelf. Bring them over from there.`,
  missing: (count: number) => `${files(count)} could not be taken along`,
  broken: (count: number) =>
    count === 1 ? '1 file is no whole story and was left out' : `${count} files are no whole stories and were left out`,
  refused: (count: number) => (count === 1 ? '1 file was not taken in' : `${count} files were not taken in`),
  inStory: (story: string, file: string) => `“${story}”: ${file}`,
} as const

/** What bringing stories over says, in each binding's voice. Among children's books it speaks to a parent. */
export const importWords = {
  kids: {
    ...shared,
    intro:
      'For a grown-up: choose the folder of the old app, the one with “data” and “static” in it. Its stories for this shelf come with their pictures and clips. Nothing in the folder is changed, and no story comes twice.',
    introFiles:
      'For a grown-up: choose the old app’s stories from “data/stories”, then its pictures and clips from “static”. Choose as often as you need to; everything goes in one journey. Nothing is changed where it lies, and no story comes twice.',
    sending: 'The books are being carried over.',
    importing: 'The books are being put on the shelf.',
    stay: 'Leave this page open until it is done.',
    failedTitle: 'It did not work out',
    unreachable: 'The house could not be reached. What has come is safe. Shall we try again?',
    forgotten: 'The house has lost track of this. Shall we begin again? No story comes twice.',
  },
  nsfw: {
    ...shared,
    intro:
      'Choose the old app’s folder, the one that holds “data” and “static”. The stories of this shelf are brought over with their pictures and clips. The folder is only read, and no story comes twice.',
    introFiles:
      'Choose the old app’s stories from “data/stories”, then its pictures and clips from “static”. Choose as often as you need to; all of it is sent together. The files are only read, and no story comes twice.',
    sending: 'The files are being sent.',
    importing: 'The stories are being added.',
    stay: 'Leave this page open until it is done.',
    failedTitle: 'It was cut off',
    unreachable: 'The server could not be reached. What has come is kept; try again.',
    forgotten: 'The server does not know this import any more. Try again; no story comes twice.',
  },
} as const satisfies Record<TierView['binding'], unknown>
