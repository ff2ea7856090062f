import type { ComponentProps, ReactNode } from 'react'
import { SaveLine } from './save-line'

type Props = ComponentProps<typeof SaveLine> & { children: ReactNode }

/** The buttons of what is being written, which stay in sight, and beside them how it stands with saving. */
export function FormBar({ children, ...saving }: Props) {
  return (
    <div className="essay-bar">
      <div className="buttons">{children}</div>
      <SaveLine {...saving} />
    </div>
  )
}
