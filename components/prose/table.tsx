import type { ReactNode } from 'react'

/** A wide table scrolls by itself; whoever has no mouse must be able to reach it. */
const SCROLLS = { tabIndex: 0 }

export function Table({ children }: { children?: ReactNode }) {
  return (
    <div className="table" {...SCROLLS}>
      <table>{children}</table>
    </div>
  )
}
