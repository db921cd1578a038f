import { lighten } from '../colour.ts'
import { type Point, openPath, path, smoothPath } from '../path.ts'
import { band, disc, ellipse, fill, sheer, stroke } from '../shapes.ts'
import type { Build } from './build.ts'
import type { FigureColours } from './figure-colours.ts'
import type { Look } from './look.ts'

/** Where a body is drawn: its build, sunk when it sits. */
export interface TorsoFrame {
  readonly build: Build
  readonly neckY: number
  readonly hemY: number
  readonly shoulder: number
  readonly hem: number
}

export function torso(frame: TorsoFrame, look: Look, colours: FigureColours): string {
  const own = frame.build.shape === 'coat' ? colours.coat : colours.skin
  const underChin = ellipse([4, frame.neckY + 9], [frame.shoulder * 0.66, 13], sheer(lighten(own, -0.17), 0.55))
  switch (frame.build.shape) {
    case 'box':
      return boxBody(frame, colours) + underChin
    case 'pear':
      return pearBody(frame, look, colours) + underChin
    case 'coat':
      return coatBody(frame, look, colours) + underChin
  }
}

function boxBody({ neckY, hemY, shoulder, hem }: TorsoFrame, colours: FigureColours): string {
  const metal = colours.skin
  const box = path`M${-shoulder} ${neckY + 10}q0 -12 12 -12h${2 * shoulder - 24}q12 0 12 12L${hem} ${hemY - 10}q0 12 -12 12H${-hem + 12}q-12 0 -12 -12z`
  const shade = path`M${shoulder * 0.2} ${neckY}h${shoulder * 0.7}L${hem - 6} ${hemY}H${hem * 0.3}z`
  const plate = path`M-26 ${neckY + 36}h60q8 0 8 8v34q0 8 -8 8h-60q-8 0 -8 -8v-34q0 -8 8 -8z`
  const rivets = [0, 1, 2].map((index) => disc([-hem + 16 + index * (hem - 16), hemY - 14], 3, lighten(metal, -0.2)))
  return (
    fill(box, metal) +
    fill(shade, sheer(lighten(metal, -0.07), 0.6)) +
    fill(plate, lighten(metal, 0.1)) +
    disc([-8, neckY + 60], 9, colours.coat) +
    disc([18, neckY + 60], 9, colours.trim) +
    rivets.join('')
  )
}

function pearBody({ neckY, hemY, shoulder, hem }: TorsoFrame, look: Look, colours: FigureColours): string {
  const body = smoothPath([
    [-shoulder * 0.7, neckY + 2],
    [-shoulder * 1.05, neckY + 34],
    [-hem * 0.96, hemY - 46],
    [-hem * 0.86, hemY - 4],
    [-hem * 0.3, hemY + 14],
    [hem * 0.3, hemY + 14],
    [hem * 0.9, hemY - 4],
    [hem, hemY - 48],
    [shoulder * 1.1, neckY + 34],
    [shoulder * 0.75, neckY + 2],
  ])
  const belly = smoothPath([
    [8 - shoulder * 0.3, neckY + 36],
    [-hem * 0.48 + 12, hemY - 40],
    [-hem * 0.3 + 12, hemY + 2],
    [12, hemY + 11],
    [hem * 0.52 + 10, hemY - 4],
    [hem * 0.6 + 10, hemY - 44],
    [shoulder * 0.55 + 8, neckY + 36],
  ])
  let drawn = fill(body, colours.skin) + fill(belly, sheer(colours.pale, 0.95))
  if (look.kind === 'dragon') {
    const rows = Math.floor((hemY - neckY - 70) / 26)
    for (let row = 0; row < rows; row++) {
      const scale = path`M${-hem * 0.3 + 14 - row} ${neckY + 62 + row * 26}q${hem * 0.36} 12 ${hem * 0.78 + row * 3} -2`
      drawn += stroke(scale, sheer(lighten(colours.pale, -0.1), 0.7), 3.4)
    }
  }
  return drawn
}

function coatBody(frame: TorsoFrame, look: Look, colours: FigureColours): string {
  const { neckY, hemY, shoulder, hem } = frame
  const { coat } = colours
  const middleY = (neckY + hemY) / 2 + 16
  const left: Point[] = [
    [-shoulder * 0.55, neckY - 4],
    [-shoulder, neckY + 20],
    [-hem * 0.86, middleY],
    [-hem, hemY - 2],
  ]
  const right: Point[] = [
    [hem, hemY - 2],
    [hem * 0.84, middleY],
    [shoulder, neckY + 20],
    [shoulder * 0.55, neckY - 4],
  ]
  const hemLine = path`Q0 ${hemY + 16} ${hem} ${hemY - 2}`
  const bell = `${openPath(left)}${hemLine}${openPath(right).replace(/^M[^C]*/, '')}Z`
  const hemBand = path`M${-hem + 4} ${hemY - 8}Q0 ${hemY + 9} ${hem - 4} ${hemY - 8}`
  const shade = path`M${-shoulder * 0.9} ${neckY + 14}L${-shoulder} ${neckY + 20}C${-shoulder * 1.2} ${neckY + 60} ${-hem} ${hemY - 50} ${-hem} ${hemY - 2}Q${-hem * 0.7} ${hemY + 4} ${-hem * 0.4} ${hemY + 6}C${-hem * 0.55} ${hemY - 50} ${-shoulder * 0.5} ${neckY + 70} ${-shoulder * 0.4} ${neckY + 6}z`
  const collar = path`M${-shoulder * 0.5} ${neckY + 1}Q4 ${neckY + 20} ${shoulder * 0.56} ${neckY + 1}`
  return (
    fill(bell, coat) +
    pattern(frame, look, colours) +
    band(hemBand, sheer(lighten(coat, -0.08), 0.8), 5) +
    fill(shade, sheer(lighten(coat, -0.1), 0.5)) +
    stroke(collar, lighten(coat, -0.07), 8)
  )
}

const dotPlaces: readonly Point[] = [
  [-0.35, 0.3],
  [0.4, 0.34],
  [0.02, 0.5],
  [-0.6, 0.56],
  [0.62, 0.62],
  [-0.25, 0.76],
  [0.32, 0.8],
  [-0.68, 0.9],
  [0.72, 0.93],
]

function pattern({ neckY, hemY, shoulder, hem }: TorsoFrame, look: Look, colours: FigureColours): string {
  const { coat, trim } = colours
  const yAt = (down: number) => neckY + 20 + (hemY - neckY - 20) * down
  const halfAt = (down: number) => shoulder + (hem - shoulder) * down ** 0.8
  const seam = path`M8 ${neckY + 14}Q16 ${(neckY + hemY) / 2} 14 ${hemY + 8}`
  const buttons = () =>
    stroke(seam, sheer(lighten(coat, -0.1), 0.7), 3) +
    [0.2, 0.42, 0.64].map((down) => disc([24, yAt(down) + 4], 4.6, trim)).join('')
  switch (look.pattern) {
    case 'plain':
      return ''
    case 'stripes':
      return [0.34, 0.52, 0.7, 0.88]
        .map((down) => {
          const half = halfAt(down) * 0.955
          return band(path`M${-half} ${yAt(down)}Q0 ${yAt(down) + 15} ${half} ${yAt(down)}`, sheer(trim, 0.9), 7)
        })
        .join('')
    case 'dots':
      return dotPlaces.map(([across, down]) => disc([halfAt(down) * across, yAt(down) + 6], 5.5, trim)).join('')
    case 'buttons':
      return buttons()
    case 'pockets': {
      const y = yAt(0.68)
      const pocket = lighten(coat, -0.09)
      return (
        buttons() + fill(path`M-46 ${y}h32v18q-16 12 -32 0z`, pocket) + fill(path`M36 ${y}h24v18q-12 10 -24 0z`, pocket)
      )
    }
  }
}
