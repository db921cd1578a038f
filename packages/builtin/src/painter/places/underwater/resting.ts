import { lighten } from '../../colour.ts'
import { landmarkOf } from '../../landmark.ts'
import { page } from '../../page.ts'
import { path, smoothPath } from '../../path.ts'
import { type Scenery, across } from '../../scenery.ts'
import { disc, fill, placed, sheer, stroke } from '../../shapes.ts'
import type { Depths, Water } from './water.ts'

/** What has sunk and rests at the bottom. */
export function resting({ scenery, water }: Depths): string {
  const kind = landmarkOf(scenery, ['reef', 'wreck', 'columns'], {
    wreck: /wreck|ship|sunken boat|pirate|treasure/i,
    columns: /city|palace|temple|ruin|town|school/i,
  })
  switch (kind) {
    case 'reef':
      return ''
    case 'wreck':
      return wreck(scenery, water)
    case 'columns':
      return sunkenColumns(scenery, water)
  }
}

/** A ship that has come to rest against the reef. */
function wreck(scenery: Scenery, water: Water): string {
  const x = across(scenery, 250)
  const wood = water(0.44, 0.06, 60)
  const hull = smoothPath(
    [
      [-170, -100],
      [-120, -20],
      [-30, 10],
      [110, 6],
      [168, -70],
      [176, -120],
      [120, -84],
      [-60, -76],
    ],
    1 / 8,
  )
  const planks = 'M-150 -66Q0 -36 160 -70M-120 -30Q0 -6 140 -34'
  return placed(
    { at: [x, 756], degrees: x > page.size / 2 ? -9 : 9, scale: 1.05 },
    stroke('M10 -76L34 -300M100 -82L112 -210', wood, 15) +
      stroke('M-40 -250L96 -236', wood, 9) +
      fill('M-30 -242L88 -230Q70 -170 84 -130L20 -138Q-24 -180 -30 -242z', sheer(water(0.7, 0.04, 110), 0.7)) +
      fill(hull, wood) +
      stroke(planks, sheer(lighten(wood, -0.07), 0.8), 5) +
      [-76, -16, 44].map((hole) => disc([hole, -44], 13, lighten(wood, -0.14))).join(''),
  )
}

/** Columns of a town that sank. */
function sunkenColumns(scenery: Scenery, water: Water): string {
  const stone = water(0.66, 0.03, 200)
  const column = (x: number, top: number) =>
    fill(path`M${x - 24} 790V${top}h48V790z`, stone) +
    fill(path`M${x + 4} 790V${top}h20V790z`, sheer(lighten(stone, -0.07), 0.7)) +
    fill(path`M${x - 36} ${top}h72v-22h-72zM${x - 34} 790h68v-20h-68z`, lighten(stone, 0.03)) +
    stroke(path`M${x - 10} ${top + 14}V770`, sheer(lighten(stone, -0.05), 0.6), 4)
  return (
    column(across(scenery, 150), 520) +
    column(across(scenery, 270), 450) +
    column(across(scenery, 390), 600) +
    fill(
      path`M${across(scenery, 110)} 500L${across(scenery, 310)} 428v-26L${across(scenery, 110)} 474z`,
      lighten(stone, 0.02),
    )
  )
}
