/** A first line that somebody may take as their idea. */
export interface Starter {
  readonly text: string
  /** The name of its little picture, for bindings that show one. */
  readonly picture: string | null
}

/** The same starters in another order. */
export function shuffled(starters: readonly Starter[], random: () => number): Starter[] {
  const order = [...starters]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const [a, b] = [order[last], order[other]]
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a]
  }
  return order
}

/** The next few in the order, which begins again when it has come round: nothing is shown twice before all were. */
export function handful(order: readonly Starter[], start: number, count: number): Starter[] {
  const few = [...order, ...order].slice(start % order.length, (start % order.length) + count)
  return few.slice(0, order.length)
}
