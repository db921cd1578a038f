import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { expectTypeOf, test } from 'vitest'
import type { AppRouter, Media, ModelList, Story, StoryCard } from '../src/router.ts'

type Inputs = inferRouterInputs<AppRouter>
type Outputs = inferRouterOutputs<AppRouter>

test('the public contract', () => {
  expectTypeOf<Outputs['story']['byId']>().toEqualTypeOf<Story>()
  expectTypeOf<Outputs['story']['start']>().toEqualTypeOf<{ storyId: string; sceneId: string; notices: string[] }>()
  expectTypeOf<Outputs['story']['choose']>().toEqualTypeOf<{ storyId: string; sceneId: string }>()
  expectTypeOf<Outputs['image']['status']>().toEqualTypeOf<Media>()
  expectTypeOf<Outputs['video']['retry']>().toEqualTypeOf<Media>()
  expectTypeOf<Outputs['model']['list']>().toEqualTypeOf<ModelList>()
  expectTypeOf<Outputs['gallery']['list']>().toEqualTypeOf<{ stories: StoryCard[]; nextCursor: string | null }>()
  expectTypeOf<Inputs['story']['start']['length']>().toEqualTypeOf<'short' | 'medium' | 'long' | 'epic' | undefined>()
})

test('no procedure takes a tier', () => {
  expectTypeOf<Inputs['story']['start']>().not.toHaveProperty('tier')
  expectTypeOf<Inputs['gallery']['list']>().not.toHaveProperty('tierId')
})
