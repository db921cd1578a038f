import { lazy } from 'react'
import type { ComponentType } from 'react'

const Nothing = () => null

/**
 * A part that few pages show, fetched when one first does. Where it cannot be had, its place stays empty until the page
 * is opened anew: no reason for the page around it to fail.
 */
export function latePart<TProps>(load: () => Promise<ComponentType<TProps>>) {
  return lazy(async () => ({ default: await load().catch((): ComponentType<TProps> => Nothing) }))
}
