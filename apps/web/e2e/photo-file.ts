import { crc32, deflateSync } from 'node:zlib'

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}

/** Stands in the name of every photo, and in what is noted inside of it. */
export const photoMark = 'quillon'

/** A PNG of one shade. */
export function greyPicture(shade: number, ...notes: readonly Buffer[]): Buffer {
  const [width, height] = [320, 400]
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits, grey, nothing interlaced.
  header[8] = 8
  const rows = Buffer.alloc((width + 1) * height, shade)
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...notes,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A photo as a file that a page can be given. */
export function photoFile(name: string, shade: number): { name: string; mimeType: string; buffer: Buffer } {
  const note = chunk('tEXt', Buffer.from(`Comment\0${photoMark}`, 'latin1'))
  return { name: `${photoMark} ${name}`, mimeType: 'image/png', buffer: greyPicture(shade, note) }
}
