export const shelfOrders = ['newest', 'oldest', 'title'] as const

export type ShelfOrder = (typeof shelfOrders)[number]

export function isShelfOrder(value: unknown): value is ShelfOrder {
  return shelfOrders.some((order) => order === value)
}
