import { type SubmitEvent, useCallback, useEffect, useRef } from 'react'
import type { Screen } from './screen'
import { type FormAction, useAnswers } from './use-answers'
import { useAutosave } from './use-autosave'
import { useLeaveWarning } from './use-leave-warning'
import { usePresses } from './use-presses'
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
}

/**
 * A form that stays on its page, hears back and loses nothing: not while it waits, not when the server is away, too busy or
 * refuses. `given` goes to the form element, which without script is a plain form.
 */
export function useAnsweredForm<Shown extends Screen>(wanted: Wanted<Shown>) {
  const { now, act, ask, isPending } = useAnswers(wanted.action, wanted.first)
  const form = useRef<HTMLFormElement>(null)
  const isKept = now.isKept ?? now.answer?.tone === 'good'
  const { isDirty, hasEdits, markEdited, markSent } = useUnsaved(form, isKept ? now.at : 0)
  const presses = usePresses(form, isPending)
  const isAutosaved = wanted.isSavedByItself?.(now) ?? false
  const saveSoon = useAutosave(isAutosaved, isDirty, saveByItself)
  const onEdit = useCallback(() => {
    markEdited()
    saveSoon()
  }, [markEdited, saveSoon])
  useLeaveWarning(wanted.isGuarded !== false && isDirty)
  useEffect(() => {
    if (isDirty) saveSoon()
  }, [isDirty, saveSoon])
  useSaveKey(form)

  // Left to itself React empties the fields after an action, also when it was refused.
  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const button = event.nativeEvent.submitter
    if (isPending) return presses.remember(button, hasEdits())
    const sent = new FormData(event.currentTarget, button)
    const preview = sent.get('act') === 'preview' ? wanted.preview : undefined
    if (!preview) markSent()
    presses.begin(button)
    ask(sent, preview && (() => preview(now, sent)))
  }

  function saveByItself() {
    // Typing that rested under an older answer is not saved under one that leaves saving to whoever types.
    if (!form.current || !isDirty || !isAutosaved) return
    if (isPending) return saveSoon()
    const sent = new FormData(form.current)
    sent.set('byItself', 'on')
    sent.set('act', 'save')
    markSent()
    presses.begin(null)
    ask(sent)
  }

  return {
    now,
    isPending,
    isDirty,
    hasEdits,
    onEdit,
    form,
    given: { ref: form, action: act, onSubmit, onInput: onEdit },
  }
}
