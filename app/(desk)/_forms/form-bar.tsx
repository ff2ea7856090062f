import { type ComponentProps, type ReactNode, useRef } from 'react'
import { SaveLine } from './save-line'
import { useBarHeight } from './use-bar-height'

type Props = ComponentProps<typeof SaveLine> & { children: ReactNode }

/** The buttons of what is being written, which stay in sight, and beside them how it stands with saving. */
export function FormBar({ children, ...saving }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  useBarHeight(bar)
  return (
    <div className="essay-bar" ref={bar}>
      <div className="buttons">{children}</div>
      <SaveLine {...saving} />
    </div>
  )
}
