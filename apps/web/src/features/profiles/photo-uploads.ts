interface Incoming {
  readonly id: number
  readonly characterId: string
  readonly fileName: string
}

/** `waiting` for somebody to agree; `sending` once they have. Both can be looked at. */
export interface HeldPhoto extends Incoming {
  readonly state: 'waiting' | 'sending'
  readonly file: Blob
  readonly previewUrl: string
}

export interface RefusedPhoto extends Incoming {
  readonly state: 'refused'
  readonly sentence: string
}

/** A photo on its way to somebody. */
export type PhotoUpload = HeldPhoto | RefusedPhoto

export interface PhotoUploadsOptions {
  /** Sends one photo and keeps what came of it. */
  readonly send: (characterId: string, file: Blob) => Promise<void>
  /** What to say of a photo that could not be sent. */
  readonly sentenceFor: (error: unknown) => string
  /** What to say of a photo for which there is no room. */
  readonly noRoom: string
}

/** Photos on their way, whoever looks at them. One after the other is sent; those that are refused stay to say why. */
export interface PhotoUploads {
  readonly subscribe: (listener: () => void) => () => void
  readonly all: () => readonly PhotoUpload[]
  /** @param place.room how many more photos they may have. */
  readonly add: (
    characterId: string,
    files: Iterable<File>,
    place: { readonly room: number; readonly isAgreed: boolean },
  ) => void
  /** Somebody agreed: sends what waited for it. */
  readonly agree: (characterId: string) => void
  /** Forgets what waits, and what was refused. */
  readonly forget: (characterId: string) => void
}

export function createPhotoUploads({ send, sentenceFor, noRoom }: PhotoUploadsOptions): PhotoUploads {
  const listeners = new Set<() => void>()
  let uploads: readonly PhotoUpload[] = []
  let lastId = 0
  let line: Promise<void> = Promise.resolve()

  const set = (next: readonly PhotoUpload[]) => {
    uploads = next
    for (const listener of listeners) listener()
  }

  const settle = ({ id, characterId, fileName, previewUrl }: HeldPhoto, sentence: string | null) => {
    URL.revokeObjectURL(previewUrl)
    const left = sentence === null ? [] : [{ id, characterId, fileName, state: 'refused', sentence } as const]
    set(uploads.flatMap((other) => (other.id === id ? left : [other])))
  }

  const sendInTurn = (photo: HeldPhoto) => {
    line = line
      .then(() => send(photo.characterId, photo.file))
      .then(
        () => settle(photo, null),
        (error: unknown) => settle(photo, sentenceFor(error)),
      )
  }

  const agree = (characterId: string) => {
    const isOurs = (upload: PhotoUpload) => upload.characterId === characterId && upload.state === 'waiting'
    const waiting = uploads.filter((upload): upload is HeldPhoto => isOurs(upload))
    set(
      uploads.map((upload) =>
        upload.state === 'waiting' && isOurs(upload) ? { ...upload, state: 'sending' } : upload,
      ),
    )
    for (const photo of waiting) sendInTurn(photo)
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    all: () => uploads,
    add: (characterId, files, { room, isAgreed }) => {
      const onTheWay = uploads.filter((upload) => upload.characterId === characterId && upload.state !== 'refused')
      let left = room - onTheWay.length
      const added = Array.from(files, (file): PhotoUpload => {
        const incoming = { id: ++lastId, characterId, fileName: file.name }
        if (left <= 0) return { ...incoming, state: 'refused', sentence: noRoom }
        left -= 1
        return { ...incoming, state: 'waiting', file, previewUrl: URL.createObjectURL(file) }
      })
      set([...uploads, ...added])
      if (isAgreed) agree(characterId)
    },
    agree,
    forget: (characterId) => {
      const gone = uploads.filter((upload) => upload.characterId === characterId && upload.state !== 'sending')
      for (const upload of gone) if (upload.state === 'waiting') URL.revokeObjectURL(upload.previewUrl)
      set(uploads.filter((upload) => !gone.includes(upload)))
    },
  }
}
