import type { ReactNode } from 'react'

/** A wide table scrolls by itself; whoever has no mouse must be able to reach it. */
const REACHABLE = { tabIndex: 0 }

export function Table({ children, dir }: { children?: ReactNode; dir?: string | undefined }) {
  return (
    <div className="wide-table" {...REACHABLE}>
      <table dir={dir}>{children}</table>
    </div>
  )
}
