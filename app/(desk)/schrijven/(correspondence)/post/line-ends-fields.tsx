'use client'

import { type ReactNode, type RefObject, useContext, useLayoutEffect, useRef, useState } from 'react'
import type { SourceHandle } from '@/app/(desk)/_editor/source-editor'
import { Typed } from '@/app/(desk)/_forms/typed-fields'
import type { LineEnds } from '@/publication/correspondence/arrivals/reading/line-ends'

/** What became of the ends of the lines of a mail, and how they are chosen the other way. */
export type LineEndsHere = {
  lineEnds: LineEnds
  said: string
  /** which lines they are */
  places: ReactNode
  choose: Record<LineEnds, string>
}

type FieldProps = { lineEnds: LineEnds; editor: RefObject<SourceHandle | null> }

/** Says how the lines of a proposal are on screen. Its text is set anew when they are chosen the other way, and at no other time: what stands in it is typed. */
export function LineEndsField({ lineEnds, editor }: FieldProps) {
  const shown = useLineEnds(lineEnds)
  const answered = useContext(Typed)?.body
  const before = useRef(shown)
  useLayoutEffect(() => {
    if (before.current === shown) return
    before.current = shown
    if (typeof answered === 'string') editor.current?.replace(answered)
  }, [shown, answered, editor])
  return <input type="hidden" name="lineEnds" value={shown} />
}

/** The button that has them the other way. It stands below the one that confirms, which Enter presses. */
export function LineEndsButton({ lineEnds, words }: { lineEnds: LineEnds; words: Record<LineEnds, string> }) {
  const other: LineEnds = useLineEnds(lineEnds) === 'joined' ? 'as-came' : 'joined'
  return (
    <button type="submit" name="act" value={other}>
      {words[other]}
    </button>
  )
}

/** As the form was last answered, else as its page came: another tab changes nothing of this one. */
export function useLineEnds(lineEnds: LineEnds): LineEnds {
  const [first] = useState(lineEnds)
  const { lineEnds: answered } = useContext(Typed) ?? {}
  return answered === 'joined' || answered === 'as-came' ? answered : first
}
