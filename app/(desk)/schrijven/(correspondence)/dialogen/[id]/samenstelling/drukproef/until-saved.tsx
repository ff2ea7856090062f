'use client'

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'

/** What the fields on a page hold: something that is not saved, or what was saved under this number. */
type Held = { isDirty: boolean; number: number }

const HeldHere = createContext<{ held: Held | null; tell: (held: Held) => void } | null>(null)

/** A page on which a composition is both written and agreed to. */
export function HeldHereProvider({ children }: { children: ReactNode }) {
  const [held, tell] = useState<Held | null>(null)
  const value = useMemo(() => ({ held, tell }), [held])
  return <HeldHere value={value}>{children}</HeldHere>
}

/** Tells the rest of the page what its fields hold. */
export function useTellHeld(isDirty: boolean, number: number): void {
  const tell = useContext(HeldHere)?.tell
  useEffect(() => tell?.({ isDirty, number }), [tell, isDirty, number])
}

type Props = {
  /** of the composition that the buttons are about */
  number: number
  words: { unsaved: string; older: string; reload: string; aboutSaved: string }
  children: ReactNode
}

/**
 * The buttons that decide about a proof, as long as the fields of the page hold exactly that. A yes is to what is saved: where something
 * else is typed, or somebody saved meanwhile, there stands what must come first. What was typed in them stays.
 */
export function UntilSaved({ number, words, children }: Props) {
  const here = useContext(HeldHere)
  if (!here) return children
  const { held } = here
  const isOlder = held !== null && held.number !== number
  const isHeldBack = isOlder || held?.isDirty === true
  return (
    <>
      {isHeldBack && (
        <p className="hint" role="status">
          {isOlder ? words.older : words.unsaved} {isOlder && <a href="?">{words.reload}</a>}
        </p>
      )}
      <div hidden={isHeldBack}>
        <div className="stack">
          <p className="hint without-script">{words.aboutSaved}</p>
          {children}
        </div>
      </div>
    </>
  )
}
