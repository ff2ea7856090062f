import type { ReactNode } from 'react'

/** A sentence of the text, set large. Screen readers pass over it: it repeats what stands beside it. */
export function Pullquote({ children }: { children?: ReactNode }) {
  return (
    <aside className="pullquote" aria-hidden="true">
      {children}
    </aside>
  )
}
