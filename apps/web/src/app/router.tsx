import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { PageError } from './page-error.tsx'
import { TierScope } from './tier-scope.tsx'

const rootRoute = createRootRoute({
  notFoundComponent: lazyRouteComponent(() => import('./page-not-found.tsx'), 'PageNotFound'),
  errorComponent: PageError,
})

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
const wholeNumber = (value: unknown): number | undefined =>
  Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined

const tierChoiceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/tier-choice-route.tsx'), 'TierChoiceRoute'),
})

const tierRoute = createRoute({ getParentRoute: () => rootRoute, path: '/$tier', component: TierScope })

const homeRoute = createRoute({
  getParentRoute: () => tierRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/home-route.tsx'), 'HomeRoute'),
})

const sceneRoute = createRoute({
  getParentRoute: () => tierRoute,
  path: 'story/$storyId',
  validateSearch: (search: Record<string, unknown>): { scene?: string } => {
    const scene = text(search['scene'])
    return scene === undefined ? {} : { scene }
  },
  component: lazyRouteComponent(() => import('./routes/scene-route.tsx'), 'SceneRoute'),
})

const sortings = ['newest', 'oldest', 'title'] as const

const galleryRoute = createRoute({
  getParentRoute: () => tierRoute,
  path: 'gallery',
  validateSearch: (search: Record<string, unknown>): { q?: string; sort?: (typeof sortings)[number] } => {
    const q = text(search['q'])
    const sort = sortings.find((name) => name === search['sort'])
    return { ...(q === undefined ? {} : { q }), ...(sort === undefined ? {} : { sort }) }
  },
  component: lazyRouteComponent(() => import('./routes/gallery-route.tsx'), 'GalleryRoute'),
})

const profilesRoute = createRoute({
  getParentRoute: () => tierRoute,
  path: 'profiles',
  validateSearch: (search: Record<string, unknown>): { profile?: string } => {
    const profile = text(search['profile'])
    return profile === undefined ? {} : { profile }
  },
  component: lazyRouteComponent(() => import('./routes/profiles-route.tsx'), 'ProfilesRoute'),
})

const readRoute = createRoute({
  getParentRoute: () => tierRoute,
  path: 'read/$storyId',
  validateSearch: (search: Record<string, unknown>): { page?: number } => {
    const page = wholeNumber(search['page'])
    return page === undefined ? {} : { page }
  },
  component: lazyRouteComponent(() => import('./routes/read-route.tsx'), 'ReadRoute'),
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    tierChoiceRoute,
    tierRoute.addChildren([homeRoute, sceneRoute, galleryRoute, profilesRoute, readRoute]),
  ]),
  scrollRestoration: true,
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
