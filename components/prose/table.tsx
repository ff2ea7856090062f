import type { ReactNode } from 'react'

/** A wide table scrolls by itself; whoever has no mouse must be able to reach it. */
const REACHABLE = { tabIndex: 0 }

export function Table({ children }: { children?: ReactNode }) {
  return (
    <div className="wide-table" {...REACHABLE}>
      <table>{children}</table>
    </div>
  )
}
