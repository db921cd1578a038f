import { ArrowDownUp } from 'lucide-react'
import { isShelfOrder, shelfOrders } from './shelf-order.ts'
import type { ShelfOrder } from './shelf-order.ts'

interface GallerySortProps {
  label: string
  names: Record<ShelfOrder, string>
  value: ShelfOrder
  onSort: (order: ShelfOrder) => void
}

/** A native select that looks like a button: a phone brings its own wheel, and there is nothing to load. */
export function GallerySort({ label, names, value, onSort }: GallerySortProps) {
  return (
    <div className="gallery-sort">
      <ArrowDownUp aria-hidden strokeWidth={1.75} />
      <select
        aria-label={label}
        onChange={(event) => {
          if (isShelfOrder(event.target.value)) onSort(event.target.value)
        }}
        value={value}
      >
        {shelfOrders.map((order) => (
          <option key={order} value={order}>
            {names[order]}
          </option>
        ))}
      </select>
    </div>
  )
}
