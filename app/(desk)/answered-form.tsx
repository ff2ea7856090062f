'use client'

import {
  type ReactNode,
  type SubmitEvent,
  startTransition,
  useActionState,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Answer } from './answer'
import { AnswerLine } from './answer-line'
import { Typed } from './typed-fields'
import { useEditedEarly } from './use-edited-early'
import { useLeaveWarning } from './use-leave-warning'

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
  const [isEdited, setIsEdited] = useState(false)
  const handleInput = () => setIsEdited(true)
  useEditedEarly(form, handleInput)
  useLeaveWarning(isGuarded && isEdited && !isPending)
  useLayoutEffect(() => {
    if (answer?.tone === 'good') setIsEdited(false)
  }, [answer])
  useLayoutEffect(() => {
    if (isEmptiedWhenDone && answer?.tone === 'good') form.current?.reset()
  }, [answer, isEmptiedWhenDone])

  // Left to itself React empties the fields after an action, also when it was refused.
  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isPending) return
    const sent = new FormData(event.currentTarget, event.nativeEvent.submitter)
    startTransition(() => submit(sent))
  }

  return (
    <form
      ref={form}
      action={submit}
      onSubmit={handleSubmit}
      onInput={handleInput}
      className={className}
      aria-label={label}
    >
      <Typed value={answer?.typed ?? NOTHING}>{children}</Typed>
      <AnswerLine answer={answer} />
    </form>
  )
}
