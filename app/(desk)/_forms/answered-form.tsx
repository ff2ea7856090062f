'use client'

import { type ReactNode, useLayoutEffect } from 'react'
import type { Answer } from './answer'
import { AnswerLine } from './answer-line'
import { OfferedCopy } from './local-copies/offered-copy'
import { MergeOffer } from './merging/merge-offer'
import { Typed } from './typed-fields'
import { useAnsweredForm } from './use-answered-form'
import { WhosePage } from './whose-page'

const NOTHING_HEARD: Answer = { at: 0, answer: null }

type Props = {
  action: (before: Answer | null, form: FormData) => Promise<Answer>
  children: ReactNode
  className?: string
  /** for a button of it that stands elsewhere */
  id?: string
  label?: string
  /** tells it from others of its kind on the page */
  about?: string
  /** empty the fields once it is done: for forms that add something */
  isEmptiedWhenDone?: boolean
  /** a browser asks before what was typed is left behind, unless it is of no weight */
  isGuarded?: boolean
  /** for forms that keep whatever is typed: a browser refuses nothing */
  noValidate?: boolean
}

/** A form that stays on its page and hears back in a sentence. Works without script too, as a plain form. */
export function AnsweredForm({
  action,
  children,
  className,
  id,
  label,
  about,
  isEmptiedWhenDone = false,
  isGuarded = true,
  noValidate = false,
}: Props) {
  const { now, form, hasEdits, given, onDevice, merge } = useAnsweredForm({
    action,
    first: NOTHING_HEARD,
    isGuarded,
  })
  const isEmptied = isEmptiedWhenDone && now.answer?.tone === 'good'
  useLayoutEffect(() => {
    // What was typed after it was sent is the next one already.
    if (isEmptied && now.at > 0 && !hasEdits()) form.current?.reset()
  }, [isEmptied, now.at, form, hasEdits])
  return (
    <form
      {...given}
      id={id}
      className={className}
      aria-label={label}
      data-about={about}
      noValidate={noValidate}
    >
      <WhosePage screen={now} />
      <OfferedCopy onDevice={onDevice} />
      <MergeOffer merge={merge} isAlone />
      <Typed value={isEmptied ? null : (now.typed ?? null)}>{children}</Typed>
      <AnswerLine answer={now.answer} />
    </form>
  )
}
