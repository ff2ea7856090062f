'use client'

import { type ComponentProps, useContext, useState } from 'react'
import { Typed, TypedTextarea } from '@/app/(desk)/_forms/typed-fields'
import type { LineEnds } from '@/publication/correspondence/arrivals/reading/line-ends'

/** The text of a proposal. Set anew when its lines are chosen the other way, and at no other time: what stands in it is typed. */
export function ProposalText({
  lineEnds,
  ...props
}: ComponentProps<typeof TypedTextarea> & { lineEnds: LineEnds }) {
  const shown = useLineEnds(lineEnds)
  return (
    <>
      <input type="hidden" name="lineEnds" value={shown} />
      <TypedTextarea key={shown} {...props} />
    </>
  )
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
