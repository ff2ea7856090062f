'use client'

import { type SubmitEvent, startTransition, useActionState, useEffect, useRef } from 'react'
import { AnswerLine } from '@/app/(desk)/_forms/answer-line'
import { KeptTextarea } from '@/app/(desk)/_forms/kept-textarea'
import { useEditedEarly } from '@/app/(desk)/_forms/use-edited-early'
import { useLeaveWarning } from '@/app/(desk)/_forms/use-leave-warning'
import { useUnsaved } from '@/app/(desk)/_forms/use-unsaved'
import { saveComposed } from './actions'
import { ComposeFields } from './compose-fields'
import type { ComposeScreen, ComposeWords, LetterRow } from './compose-screen'
import { LetterRows } from './letter-rows'
import { NewestPanel } from './newest-panel'

type Props = {
  dialogueId: string
  first: ComposeScreen
  letters: LetterRow[]
  topics: { id: string; name: string }[]
  words: ComposeWords
}

/** How letters become a piece. Works without script as a plain form. */
export function ComposeForm({ dialogueId, first, letters, topics, words }: Props) {
  // It begins with null and not with `first`: without script React sends the state along with the form, as text.
  const [answer, act, isPending] = useActionState(saveComposed, null)
  const now = answer ?? first
  const form = useRef<HTMLFormElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const { isDirty, markDirty, markSent } = useUnsaved(now.answer?.tone === 'good' ? now.at : 0)
  useLeaveWarning(isDirty)
  useEditedEarly(form, markDirty)
  const refusedAt = now.answer?.tone === 'bad' ? now.at : 0
  useEffect(() => {
    if (refusedAt > 0) box.current?.focus()
  }, [refusedAt])

  // Left to itself React empties the fields after an action, also when it was refused.
  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isPending) return
    const sent = new FormData(event.currentTarget, event.nativeEvent.submitter)
    markSent()
    startTransition(() => act(sent))
  }

  return (
    <form ref={form} className="essay-form" action={act} onSubmit={handleSubmit} onInput={markDirty}>
      <input type="hidden" name="dialogueId" value={dialogueId} />
      <input type="hidden" name="basedOn" value={now.number} />
      <div ref={box} tabIndex={-1}>
        <AnswerLine answer={now.answer && { ...now.answer, at: now.at }} />
      </div>
      {now.leftOut.length > 0 && (
        <ul className="hint">
          {now.leftOut.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {now.newest && <NewestPanel newest={now.newest} words={words} />}
      <ComposeFields values={now.values} topics={topics} words={words} />
      <LetterRows values={now.values} letters={letters} words={words} />
      <div className="field">
        <label htmlFor="closing">{words.closing}</label>
        <KeptTextarea id="closing" name="closing" rows={3} defaultValue={now.values.closing} />
      </div>
      <p>
        <label>
          <input type="checkbox" name="isUnfinished" defaultChecked={now.values.isUnfinished} />{' '}
          {words.isUnfinished}
        </label>
      </p>
      <div className="buttons">
        <button type="submit" className="primary" aria-disabled={isPending}>
          {isPending ? words.busy : words.save}
        </button>
      </div>
    </form>
  )
}
