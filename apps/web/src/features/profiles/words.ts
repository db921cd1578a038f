import type { TierView } from '@talelight/server'
import type { SentGroup } from './sent-groups.ts'
import { maxCharacters, maxDescriptionLength, maxPhotoBytes } from './limits.ts'

const inWords = new Intl.ListFormat('en-GB')
const inPhotos = (count: number) => (count === 1 ? '1 photo' : `${count} photos`)

const shared = {
  newProfile: 'New profile',
  count: (count: number) => `${count} of ${maxCharacters} characters`,
  addSomeone: 'Add someone',
  moreFor: (name: string) => `More for “${name}”`,
  rename: 'Rename',
  deleteProfile: 'Delete profile',
  edit: (name: string) => `Edit ${name}`,
  photo: (place: number, name: string) => `Photo ${place} of ${name}`,
  addPhoto: (name: string) => `Add a photo of ${name}`,
  waiting: 'Not added yet',
  sending: 'Being added',
  refused: 'Not added:',
  sentHeading: 'What is sent, and when',
  sentRule: 'A photo goes to the picture model only while memory mode is on, and only for the scenes its person is in.',
  seeSent: 'See what was sent',
  sentTitle: 'What was sent',
  sentNothing: 'No photo has left this house.',
  sentPeople: (people: SentGroup['people']) =>
    inWords.format(
      people.map(({ name, photoCount }) => `${name ?? 'somebody who was removed'} (${inPhotos(photoCount)})`),
    ),
  deletedStory: 'a story that was deleted',
  sentTo: (modelName: string, provider: string) =>
    modelName === provider ? `to ${modelName}` : `to ${modelName} by ${provider}`,
  sentFor: 'for',
  untitled: 'a story not named yet',
  close: 'Close',
  name: 'Name',
  profileName: 'Name of the profile',
  nameMissing: 'A name is missing.',
  save: 'Save',
  done: 'Done',
  keep: 'Keep it',
  description: 'What they look like',
  descriptionCount: (length: number) => `${length} of ${maxDescriptionLength}`,
  someoneNew: 'Someone new',
  add: 'Add',
  photos: 'Photos',
  choosePhotos: 'Choose photos',
  takePhoto: 'Take a photo',
  firstPhoto: 'First',
  makeFirst: (place: number, name: string) => `Make photo ${place} of ${name} the first`,
  removePhoto: (place: number, name: string) => `Delete photo ${place} of ${name}`,
  agreeFirst: 'Tick the line above first.',
  noRoom: 'There are three photos already. Remove one first, then add this one.',
  tooLarge: `This photo is larger than ${maxPhotoBytes / 1e6} MB. Make it smaller, or save it again as JPEG, and add that copy.`,
  place: (place: number, count: number) => `Place ${place} of ${count}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  removePerson: (name: string) => `Remove ${name}`,
  keepPerson: (name: string) => `Keep ${name}`,
  removePersonTitle: (name: string) => `Remove ${name}?`,
  removePhotoTitle: (name: string) => `Delete this photo of ${name}?`,
  deletePhoto: 'Delete photo',
  deleteProfileTitle: (name: string) => `Delete “${name}”?`,
  lookAgain: 'Look again',
} as const

/** What the profiles page says, in each binding's voice. */
export const profileWords = {
  kids: {
    ...shared,
    pageTitle: 'Who is in the story? · Talelight',
    heading: 'Who is in the story?',
    promise:
      'With memory mode on, these faces stay the same in every scene. Photos stay on this machine until a picture needs them.',
    looking: 'Looking for everybody.',
    unreachableTitle: 'Nobody is in sight just now',
    unreachable: 'The house could not be reached. Everybody is safe. Shall we look again?',
    notDone: 'The house could not be reached. Nothing was changed. Shall we try again?',
    emptyTitle: 'Nobody is here yet',
    emptyText: 'Put your family, your friends and the dog together in a profile, and the stories can be about them.',
    nobody: 'Nobody is in this profile yet. Who comes first?',
    full: 'Ten are here, and that is as many as fit. Others can have a profile of their own.',
    kept: 'This house keeps each photo without the place and the time it was taken, and a small copy of it, until you remove them.',
    takers: (providers: readonly string[], others: readonly string[]) =>
      providers.length === 0
        ? 'No painter of this house looks at photos. They draw from the words alone.'
        : `The painters of ${inWords.format(providers)} can look at photos.${
            others.length === 0 ? '' : ` From the words alone: ${inWords.format(others)}.`
          }`,
    sentHint: 'What was sent cannot be called back.',
    profilePlaceholder: 'Such as: us at the harbour',
    descriptionPlaceholder: 'Such as: six, curly hair, never without a yellow raincoat.',
    descriptionHint: 'The painter reads these words for every scene.',
    photosHint: 'Up to three. A face from the front, in good light, is best.',
    photosHintDesk: 'You can drop them here, or paste them.',
    agree: (name: string) =>
      `${name}, or whoever cares for ${name}, agrees that these photos may be shown to a picture model.`,
    placeHint: 'When a painter looks at a few photos only, those who stand first come first.',
    removePersonText: (name: string, photos: number) =>
      `${photos === 0 ? `${name} and the description` : `${name}, the description and ${inPhotos(photos)}`} go from this house for good. They cannot be brought back. Stories that are told stay as they are.`,
    removePhotoText: 'It goes from this house for good and cannot be brought back. Pictures that are painted stay.',
    deleteProfileText: (names: readonly string[], photos: number) =>
      names.length === 0
        ? 'Nobody is in it. It cannot be brought back.'
        : `${inWords.format(names)} ${names.length === 1 ? 'goes' : 'go'} for good${photos === 0 ? '' : `, with ${inPhotos(photos)}`}. They cannot be brought back. Stories that are told stay as they are.`,
  },
  nsfw: {
    ...shared,
    pageTitle: 'The cast · Talelight',
    heading: 'The cast',
    promise:
      'With memory mode on, these faces stay the same in every scene. Photos stay on this machine until a picture needs them.',
    looking: 'Reading the cast list.',
    unreachableTitle: 'The cast could not be read',
    unreachable: 'The server could not be reached. Nothing is lost; look again in a moment.',
    notDone: 'The server could not be reached. Nothing was changed; try again.',
    emptyTitle: 'No cast yet',
    emptyText: 'A profile holds up to ten people with a description and photos. A story can be told with them.',
    nobody: 'Nobody is in this profile yet.',
    full: 'A profile holds ten. Add another profile for more.',
    kept: 'Each photo is kept without its metadata, with a small copy, until you remove it.',
    takers: (providers: readonly string[], others: readonly string[]) =>
      providers.length === 0
        ? 'No image model here takes photos. They work from the descriptions alone.'
        : `Models of ${inWords.format(providers)} take photos.${
            others.length === 0 ? '' : ` From descriptions alone: ${inWords.format(others)}.`
          }`,
    sentHint: 'What was sent cannot be called back.',
    profilePlaceholder: 'For example, the Calder Street file',
    descriptionPlaceholder: 'For example: forty, green headscarf, a coat that has seen rain.',
    descriptionHint: 'Sent to the image model as words.',
    photosHint: 'Up to three. A clear face from the front works best.',
    photosHintDesk: 'Drop or paste works too.',
    agree: (name: string) =>
      `${name}, or whoever answers for ${name}, agrees that these photos may be shown to a picture model.`,
    placeHint: 'Where a model takes few photos, those who stand first come first.',
    removePersonText: (name: string, photos: number) =>
      `${photos === 0 ? `${name} and the description` : `${name}, the description and ${inPhotos(photos)}`} are deleted for good and cannot be brought back. Stories keep their words and pictures.`,
    removePhotoText: 'It is deleted for good and cannot be brought back. Pictures made with it stay.',
    deleteProfileText: (names: readonly string[], photos: number) =>
      names.length === 0
        ? 'Nobody is in it. It cannot be brought back.'
        : `${inWords.format(photos === 0 ? names : [...names, inPhotos(photos)])} ${names.length + photos === 1 ? 'is' : 'are'} deleted for good and cannot be brought back. Stories keep their words and pictures.`,
  },
} as const satisfies Record<TierView['binding'], unknown>
