/** The page in its own units. Everything is drawn out to the bleed, so that a camera may move. */
export const page = { size: 1024, left: -80, right: 1104, top: -80, bottom: 1104 } as const
