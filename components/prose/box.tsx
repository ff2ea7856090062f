import type { ReactNode } from 'react'
import { writingOf } from '@/texts/writing'

/** What stands beside the argument: a definition, an example, a list to keep. */
export function Box({ title, children }: { title?: string; children?: ReactNode }) {
  return (
    <div className="box" role="note">
      {title && (
        <p className="box-title" {...writingOf(title)}>
          {title}
        </p>
      )}
      {children}
    </div>
  )
}
