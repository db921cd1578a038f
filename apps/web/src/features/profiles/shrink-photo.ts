/** As large as the server keeps it. */
const maxSidePx = 2048
const quality = 0.92

/** The size of a photo that fits into a square of `maxSide`; one that fits already keeps its own. */
export function fitWithin(size: { readonly width: number; readonly height: number }, maxSide: number) {
  const scale = Math.min(1, maxSide / Math.max(size.width, size.height))
  return { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) }
}

/**
 * Redraws a photo upright and not larger than it is kept. What a camera wrote beside it, such as the place, is not part
 * of what is drawn and so never leaves this device. A file that this browser cannot draw is returned as it is: the
 * server says what is the matter with it.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  try {
    return await redraw(file)
  } catch {
    return file
  }
}

async function redraw(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  try {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, fitWithin(bitmap, maxSidePx))
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('This browser draws nothing.')
    // JPEG knows no transparency, and would show it as black.
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.imageSmoothingQuality = 'high'
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error('This browser writes no JPEG.')) : resolve(blob)),
        'image/jpeg',
        quality,
      )
    })
  } finally {
    bitmap.close()
  }
}
