/** The kinds of file that models take and make. */
export type ImageMediaType = 'image/png' | 'image/jpeg' | 'image/webp'
export type VideoMediaType = 'video/mp4'

/** Bytes together with what they are. The type is what the bytes say, not what somebody declared. */
export interface MediaFile<TMediaType extends string = ImageMediaType | VideoMediaType> {
  readonly bytes: Uint8Array
  readonly mediaType: TMediaType
}

/** Width to height, as `16:9`. */
export type AspectRatio = `${number}:${number}`

/** Width and height in pixels, as `1024x1024`. */
export type PixelSize = `${number}x${number}`
