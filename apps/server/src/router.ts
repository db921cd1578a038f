import { characterRouter } from './routers/character.ts'
import { galleryRouter } from './routers/gallery.ts'
import { imageRouter } from './routers/image.ts'
import { importRouter } from './routers/import.ts'
import { modelRouter } from './routers/model.ts'
import { profileRouter } from './routers/profile.ts'
import { sceneRouter } from './routers/scene.ts'
import { storyRouter } from './routers/story.ts'
import { tierRouter } from './routers/tier.ts'
import { videoRouter } from './routers/video.ts'
import { workRouter } from './routers/work.ts'
import { createRouter } from './trpc.ts'

export type * from './views.ts'

export const appRouter = createRouter({
  character: characterRouter,
  gallery: galleryRouter,
  image: imageRouter,
  import: importRouter,
  model: modelRouter,
  profile: profileRouter,
  scene: sceneRouter,
  story: storyRouter,
  tier: tierRouter,
  video: videoRouter,
  work: workRouter,
})

export type AppRouter = typeof appRouter
