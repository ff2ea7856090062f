import { type SubmitEvent, useCallback, useEffect, useRef } from 'react'
import { decidePress, decideSave } from './decide-press'
import { findHalfFilled } from './find-half-filled'
import { useFormWords } from './form-words'
import { formDataOf } from './local-copies/base-of'
import { useLocalCopy } from './local-copies/use-local-copy'
import { useMerge } from './merging/use-merge'
import { sayUntilAnswered } from './say-until-answered'
import type { Screen } from './screen'
import { TO_MEND } from './to-mend'
import { type FormAction, useAnswers } from './use-answers'
import { useAutosave } from './use-autosave'
import { useLastSave } from './use-last-save'
import { useLeaveWarning } from './use-leave-warning'
import { actOf, usePresses } from './use-presses'
import { useSaveKey } from './use-save-key'
import { useUnsaved } from './use-unsaved'

type Wanted<Shown> = {
  /** One for all buttons of a form: React finds its answer again without script only when it has one. */
  action: FormAction<Shown>
  /** what the page begins with */
  first: Shown
  /** a browser asks before what was typed is left behind, unless it is of no weight */
  isGuarded?: boolean
  /** what shows what is typed without keeping it, where there is script: for a button that says `preview` */
  preview?: (now: Shown, typed: FormData) => Promise<Shown>
  /** whether what is typed is saved by itself, while the form shows this */
  isSavedByItself?: (now: Shown) => boolean
  /** of the handler that saves it by itself when the page is closed */
  lastSave?: string
}

/**
 * A form that stays on its page, hears back and loses nothing: not while it waits, not when the server is away, too busy or
 * refuses, not when the page is closed. `given` goes to the form element, which without script is a plain form.
 */
export function useAnsweredForm<Shown extends Screen>(wanted: Wanted<Shown>) {
  const form = useRef<HTMLFormElement>(null)
  const { now, act, ask, isPending } = useAnswers(wanted.action, wanted.first, (screen) => {
    if (!screen || (isKeptIn(screen) && !hasEdits())) acknowledge()
  })
  const isKept = isKeptIn(now)
  const unsaved = useUnsaved(form, isKept ? now.at : 0)
  const { hasEdits, markEdited, markSent } = unsaved
  const isDirty = unsaved.isDirty || (now.isGone ?? false)
  const { putBack, keepSoon, acknowledge, onDevice, replaceWith } = useLocalCopy(form, isDirty)
  const merging = useMerge(form, now, isKept, replaceWith)
  const presses = usePresses(form, isPending)
  const isAutosaved = wanted.isSavedByItself?.(now) ?? false
  const awayAt = now.answer?.tone === 'away' ? now.at : 0
  const saveSoon = useAutosave({ isOn: isAutosaved, isDirty, awayAt }, saveByItself)
  const words = useFormWords()
  const onEdit = useCallback(() => {
    markEdited()
    keepSoon()
    saveSoon()
  }, [markEdited, keepSoon, saveSoon])
  useLeaveWarning(wanted.isGuarded !== false && isDirty)
  useLastSave(form, putBack, isAutosaved ? (wanted.lastSave ?? null) : null, isDirty)
  useEffect(() => {
    if (isDirty) saveSoon()
  }, [isDirty, saveSoon])
  useSaveKey(form)

  // Left to itself React empties the fields after an action, also when it was refused.
  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const button = event.nativeEvent.submitter
    const half = findHalfFilled(event.currentTarget)
    half?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    const decided = decidePress(actOf(button), { hasHalf: half !== null, isPending })
    if (decided === 'mend') {
      half?.dispatchEvent(new Event(TO_MEND, { bubbles: true }))
      return half?.focus()
    }
    if (decided === 'later') return presses.remember(button, hasEdits())
    const sent = formDataOf(event.currentTarget, putBack.current, button)
    const preview = sent.get('act') === 'preview' ? wanted.preview : undefined
    if (!preview) remember()
    presses.begin(button)
    ask(sent, preview && (() => preview(now, sent)))
  }

  function saveByItself() {
    const decided = decideSave({ isDirty, isAutosaved, isPending })
    if (decided === 'later') return saveSoon()
    if (!form.current || decided === 'never') return
    const sent = formDataOf(form.current, putBack.current)
    sent.set('byItself', 'on')
    sent.set('act', 'save')
    remember()
    presses.begin(null)
    ask(sent)
  }

  function remember() {
    markSent()
    merging.markSent()
  }

  const kept = { isDirty, isSavedByItself: isAutosaved, isOnDevice: onDevice.isKept }
  return {
    now: sayUntilAnswered(now, kept, words),
    isPending,
    isDirty,
    hasEdits,
    onEdit,
    onDevice,
    merge: merging.merge,
    form,
    // Its style tells a page whether the form that was answered is on it; see left-words.
    given: {
      ref: form,
      action: act,
      onSubmit,
      onInput: onEdit,
      'data-answered': now.answer ? 'yes' : undefined,
    },
  }
}

function isKeptIn({ isKept, answer }: Screen): boolean {
  return isKept ?? answer?.tone === 'good'
}
