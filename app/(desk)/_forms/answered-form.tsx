'use client'

import {
  type ReactNode,
  type SubmitEvent,
  startTransition,
  useActionState,
  useLayoutEffect,
  useRef,
} from 'react'
import type { Answer } from './answer'
import { AnswerLine } from './answer-line'
import { Typed } from './typed-fields'
import { useEditedEarly } from './use-edited-early'
import { useLeaveWarning } from './use-leave-warning'
import { useUnsaved } from './use-unsaved'

const NOTHING = {}

type Props = {
  action: (before: Answer, form: FormData) => Promise<Answer>
  children: ReactNode
  className?: string
  label?: string
  /** empty the fields once it is done: for forms that add something */
  isEmptiedWhenDone?: boolean
  /** for forms in which much is typed: a browser asks before that is left behind */
  isGuarded?: boolean
}

/** A form that stays on its page and hears back. Works without script too, as a plain form. */
export function AnsweredForm({
  action,
  children,
  className,
  label,
  isEmptiedWhenDone,
  isGuarded = false,
}: Props) {
  const [answer, submit, isPending] = useActionState(action, null)
  const form = useRef<HTMLFormElement>(null)
  const { isDirty, markDirty, markSent } = useUnsaved(answer?.tone === 'good' ? answer.at : 0)
  useEditedEarly(form, markDirty)
  useLeaveWarning(isGuarded && isDirty && !isPending)
  useLayoutEffect(() => {
    if (isEmptiedWhenDone && answer?.tone === 'good') form.current?.reset()
  }, [answer, isEmptiedWhenDone])

  // Left to itself React empties the fields after an action, also when it was refused.
  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isPending) return
    const sent = new FormData(event.currentTarget, event.nativeEvent.submitter)
    markSent()
    startTransition(() => submit(sent))
  }

  return (
    <form
      ref={form}
      action={submit}
      onSubmit={handleSubmit}
      onInput={markDirty}
      className={className}
      aria-label={label}
    >
      <Typed value={answer?.typed ?? NOTHING}>{children}</Typed>
      <AnswerLine answer={answer} />
    </form>
  )
}
