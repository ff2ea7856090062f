import type { ReactNode } from 'react'
import { useHasScript } from '../_forms/use-has-script'

type Props = {
  /** of its element, for what opens it */
  id: string
  heading: string
  close: string
  onClose: () => void
  children: ReactNode
}

/** What stands beside a text that is written. Without script it stands below it. */
export function RoomDrawer({ id, heading, close, onClose, children }: Props) {
  const hasScript = useHasScript()
  return (
    <aside className="drawer" id={id} aria-labelledby="drawer-heading">
      <div className="drawer-head">
        <h2 id="drawer-heading" tabIndex={-1}>
          {heading}
        </h2>
        {hasScript && (
          <button type="button" className="word" onClick={onClose}>
            {close}
          </button>
        )}
      </div>
      {children}
    </aside>
  )
}

export function DrawerPart({ children }: { children: ReactNode }) {
  return <div className="drawer-part">{children}</div>
}
