import type { StoryCard } from '@talelight/server'

export interface ShelfPage {
  stories: StoryCard[]
}

/** The shelf as it looks once a story has left it. */
export function withoutStory<TShelf extends { pages: ShelfPage[] }>(shelf: TShelf, storyId: string): TShelf {
  return {
    ...shelf,
    pages: shelf.pages.map((page) => ({ ...page, stories: page.stories.filter((story) => story.id !== storyId) })),
  }
}
