'use client'

import { type SubmitEvent, startTransition, useActionState, useLayoutEffect, useRef } from 'react'
import { usePresses } from '@/app/(desk)/_editor/use-presses'
import { useSaveKey } from '@/app/(desk)/_editor/use-save-key'
import { useEditedEarly } from '@/app/(desk)/_forms/use-edited-early'
import { useLeaveWarning } from '@/app/(desk)/_forms/use-leave-warning'
import { useUnsaved } from '@/app/(desk)/_forms/use-unsaved'
import { answerEssay } from './actions'
import { EssayAnswer } from './essay-answer'
import { EssayButtons } from './essay-buttons'
import { EssayDetails } from './essay-details'
import { EssayFields } from './essay-fields'
import type { Choice, EssayScreen, MayDo } from './essay-screen'
import { EssayText } from './essay-text'
import type { EssayWords } from './essay-words'
import { TwoTextsPanel } from './two-texts-panel'

type Props = { first: EssayScreen; words: EssayWords; authors: Choice[]; may: MayDo; nonce: string }

/** Writing an essay: fields, text and preview, and what the buttons answered. Works without script as a plain form. */
export function EssayForm({ first, words, authors, may, nonce }: Props) {
  // It begins with null and not with `first`: without script React sends the state along with the form, as text.
  const [answer, act, isPending] = useActionState(answerEssay, null)
  const now = answer ?? first
  const form = useRef<HTMLFormElement>(null)
  const { isDirty, hasEdits, markDirty, markSent } = useUnsaved(now.answer?.tone === 'good' ? now.at : 0)
  const presses = usePresses(form, isPending)
  useLeaveWarning(isDirty)
  useEditedEarly(form, markDirty)
  useSaveKey(form)
  useAddressOf(now)

  // Left to itself React empties the fields after an action, also when it was refused.
  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const button = event.nativeEvent.submitter
    if (isPending) return presses.remember(button, hasEdits())
    const sent = new FormData(event.currentTarget, button)
    sent.set('hasScript', 'on')
    if (sent.get('act') !== 'preview') markSent()
    presses.begin(button)
    startTransition(() => act(sent))
  }

  return (
    <>
      <h1 className="quiet-heading">{now.values.title || words.newTitle}</h1>
      <form ref={form} className="essay-form" action={act} onSubmit={handleSubmit} onInput={markDirty}>
        <input type="hidden" name="draftId" value={now.draftId} />
        <input type="hidden" name="basedOn" value={now.revision} />
        <EssayButtons may={may} words={words} isBusy={isPending} isDirty={isDirty} screen={now} />
        <EssayAnswer screen={now} words={words} />
        {now.twoTexts && <TwoTextsPanel texts={now.twoTexts} draftId={now.draftId} words={words} />}
        <EssayFields screen={now} words={words} mayAddTopic={may.setByline} />
        <EssayText screen={now} words={words} nonce={nonce} form={form} onEdit={markDirty} />
        <EssayDetails screen={now} words={words} authors={authors} maySetByline={may.setByline} />
      </form>
      {now.piece && (
        <form id="withdraw-form" action={`/schrijven/stukken/${now.piece.id}/intrekken`} method="get" />
      )}
    </>
  )
}

/** After its first save an essay has an address of its own; loading the page anew must find it. */
function useAddressOf({ draftId, revision }: EssayScreen) {
  const isSaved = revision > 0
  // Before the answer is painted, so who reads that it is saved can load the page anew.
  useLayoutEffect(() => {
    if (isSaved) window.history.replaceState(null, '', `/schrijven/concepten/${draftId}`)
  }, [isSaved, draftId])
}
