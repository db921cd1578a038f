import sharp from 'sharp'
import { compose } from '../painter/composition.ts'
import { indoorPlaces } from '../painter/indoors.ts'
import { paintLayers } from '../painter/layers.ts'
import type { PaintedLayer } from '../painter/painted-layer.ts'
import { page } from '../painter/page.ts'
import type { PictureScene } from '../painter/scene-in-picture.ts'
import type { PictureBrief } from '../picture-brief.ts'
import { areShut, blinksOf, lidsOf } from './blinks.ts'
import { breathersOf } from './breathers.ts'
import { type CameraMove, flatMove, largestGap, moveToward } from './camera.ts'
import { clipFormat, frameCountOf, layerFrame } from './clip-format.ts'
import type { ClipOrder } from './clip-messages.ts'
import { createVignette } from './darken-corners.ts'
import type { FrameSource } from './encode-clip.ts'
import { findOpaqueBlocks, joinBlocks, shrinkBlocks } from './hidden-blocks.ts'
import { createFlicker } from './lamp-glow.ts'
import { lifeOf, reachOf } from './layer-life.ts'
import { createFrame, layOver } from './lay-over.ts'
import { type MovingLayer, columnOf, momentOf, placeLayer } from './place-layer.ts'
import { createLayerPlanes } from './planes.ts'
import { findSubject } from './subject-spot.ts'
import { createTwinkle } from './twinkle.ts'

/** Flat pictures, too, are kept finer than a frame. */
const pictureSidePx = 800

/** Draws the frames of a clip. */
export async function renderClip({ source, durationSeconds }: ClipOrder): Promise<FrameSource> {
  const frameCount = frameCountOf(durationSeconds)
  return source.kind === 'scene' ? renderScene(source.scene, frameCount) : renderPicture(source.bytes, frameCount)
}

async function renderScene({ brief, seed }: PictureScene, frameCount: number): Promise<FrameSource> {
  const painted = await paintLayers(brief, seed, layerFrame)
  const subject = findSubject(painted, layerFrame.overscanPx)
  const move = moveToward(subject, brief.mood, seed)
  const layers = toMovingLayers(painted, brief, move)
  const darkenCorners = createVignette()
  const lights = isDark(brief) ? layers.flatMap((layer) => livingLights(layer, { brief, seed })) : []
  const { figures } = compose(brief, seed)
  const breathers = breathersOf(figures)
  const lids = await paintLids({ brief, seed }, painted, layers)
  const blinkers = figures.map((figure, index) => ({
    figure,
    phase: breathers.find(({ untilX }) => figure.head[0] < untilX)?.phase ?? 0,
    blinks: blinksOf(index, seed, frameCount / clipFormat.framesPerSecond),
  }))
  const frame = createFrame()
  return {
    frameCount,
    drawFrame: (index) => {
      const moment = momentOf(index, frameCount)
      for (const shine of lights) shine(moment.seconds)
      for (const layer of layers) {
        const at = { move, moment, feetY: subject.feetY }
        if (layer.name !== 'subject') {
          layOver(frame, layer.planes, placeLayer(layer, at))
          continue
        }
        let first = 0
        for (const { phase, untilX } of breathers) {
          const placement = placeLayer(layer, { ...at, phase })
          const end = Math.max(first, columnOf(layer, placement, untilX))
          layOver(frame, layer.planes, { ...placement, columns: { first, end } })
          first = end
        }
        if (lids === null) continue
        for (const { figure, phase, blinks } of blinkers) {
          if (!areShut(blinks, moment.seconds)) continue
          const placement = placeLayer(lids, { ...at, phase })
          const [left = 0, right = 0] = [-1, 1].map((side) =>
            columnOf(lids, placement, figure.head[0] + side * figure.headRadius),
          )
          layOver(frame, lids.planes, { ...placement, columns: { first: left, end: right } })
        }
      }
      darkenCorners(frame)
      return frame
    },
  }
}

/** The lids of all figures on a layer of their own, which lies where the figures lie. */
async function paintLids(
  { brief, seed }: PictureScene,
  painted: readonly PaintedLayer[],
  layers: readonly MovingLayer[],
): Promise<MovingLayer | null> {
  const open = painted.find(({ name }) => name === 'subject')
  const moving = layers.find(({ name }) => name === 'subject')
  if (open === undefined || moving === undefined) return null
  const shut = (await paintLayers(brief, seed, { ...layerFrame, eyes: 'shut' })).find(({ name }) => name === 'subject')
  if (shut === undefined) return null
  const rgba = lidsOf({ open, shut }, compose(brief, seed).figures, layerFrame.overscanPx)
  if (rgba === null) return null
  return { ...moving, planes: createLayerPlanes({ rgba, sidePx: open.widthPx, isTorus: false, hidden: null }) }
}

/** A picture that nobody can take apart: the camera alone moves. */
async function renderPicture(bytes: Uint8Array, frameCount: number): Promise<FrameSource> {
  const rgba = await sharp(bytes)
    .rotate()
    .resize(pictureSidePx, pictureSidePx, { fit: 'cover' })
    .toColourspace('srgb')
    .flatten()
    .ensureAlpha()
    .raw()
    .toBuffer()
  const layer: MovingLayer = {
    name: null,
    planes: createLayerPlanes({ rgba, sidePx: pictureSidePx, isTorus: false, hidden: null }),
    parallax: 1,
    life: null,
    drift: null,
    overscan: 0,
    scale: pictureSidePx / page.size,
  }
  const frame = createFrame()
  return {
    frameCount,
    drawFrame: (index) => {
      const moment = momentOf(index, frameCount)
      layOver(frame, layer.planes, placeLayer(layer, { move: flatMove, moment, feetY: page.size }))
      return frame
    },
  }
}

function toMovingLayers(painted: readonly PaintedLayer[], brief: PictureBrief, move: CameraMove): MovingLayer[] {
  const lives = painted.map(({ name }) => lifeOf(name, brief))
  const covers = painted.map(({ drift, rgba, widthPx }) => (drift === null ? findOpaqueBlocks(rgba, widthPx) : null))
  return painted.map(({ name, rgba, widthPx, parallax, drift }, index) => {
    const life = lives[index] ?? null
    const isTorus = drift !== null
    const inFront = covers.flatMap((cover, front) => {
      if (cover === null || front <= index || isTorus) return []
      const apart =
        largestGap(move, parallax, painted[front]?.parallax ?? 0) + reachOf(life) + reachOf(lives[front] ?? null)
      return [shrinkBlocks(cover, apart * layerFrame.scale)]
    })
    return {
      name,
      planes: createLayerPlanes({ rgba, sidePx: widthPx, isTorus, hidden: joinBlocks(inFront) }),
      parallax,
      life,
      drift,
      overscan: isTorus ? 0 : layerFrame.overscanPx,
      scale: layerFrame.scale,
    }
  })
}

function isDark({ time, place }: PictureBrief): boolean {
  return time === 'night' || time === 'dusk' || place === 'space'
}

/** Stars twinkle, and lamps flicker that somebody carries or that hang near. */
function livingLights({ name, planes }: MovingLayer, { brief, seed }: PictureScene): ((seconds: number) => void)[] {
  switch (name) {
    case 'sky':
      // Indoors the farthest sheet is a wall, whose paper does not twinkle.
      return indoorPlaces.has(brief.place) ? [] : [createTwinkle(planes.luma, seed)]
    case 'subject':
    case 'near':
      return [createFlicker(planes)]
    case 'far':
    case 'mid':
    case 'stage':
    case 'weather':
    case null:
      return []
  }
}
