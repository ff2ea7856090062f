'use client'

import { useEffect, useState } from 'react'
import { KeptTextarea } from '@/app/(desk)/_forms/kept-textarea'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import type { ComposeWords, SetInterlude } from './compose-screen'

type Props = {
  name: string
  label: string
  /** behind the words of its buttons, for whoever hears them apart */
  where: string
  value: string
  set: SetInterlude | null
  words: ComposeWords
}

/** What a press of a button begins with. */
const HEADING = '## '
const QUOTE = '> '
const IS_ONLY_BEGUN = /^(?:##|>)\s*$/
const IS_HEADING = /^##? [^\n]*$/

/**
 * What whoever composes sets between letters, written in its place. Empty it is a thin line with two words, of the same height, so that
 * nothing moves when it opens and closes; what is saved is shown as readers see it until it is written in.
 */
export function InterludeField({ name: id, label, where, value, set, words }: Props) {
  const hasScript = useHasScript()
  const [typed, setTyped] = useState(value)
  const isAsSet = set !== null && set.source === typed
  const looks = isAsSet ? ' as-set' : IS_HEADING.test(typed) ? ' is-heading' : ''
  const look = (field: HTMLTextAreaElement) => setTyped(field.value)

  // At every rendering: an answer, a copy on the device or the words of another may have filled it.
  useEffect(() => {
    const field = fieldOf(id)
    if (field) look(field)
  })

  function write(text: string) {
    const field = fieldOf(id)
    if (!field) return
    fill(field, text)
    field.focus()
    field.setSelectionRange(text.length, text.length)
  }
  return (
    <div className={`between${looks}`}>
      <label className="unseen" htmlFor={id}>
        {label}
      </label>
      <KeptTextarea
        id={id}
        name={id}
        className="interlude-field"
        rows={1}
        placeholder={words.interludePlaceholder}
        defaultValue={value}
        onInput={({ currentTarget }) => look(currentTarget)}
        onBlur={({ currentTarget }) => IS_ONLY_BEGUN.test(currentTarget.value) && fill(currentTarget, '')}
      />
      {set && <div className="interlude-set">{set.node}</div>}
      {hasScript && (
        <p className="between-words">
          <span className="when-empty">
            <button type="button" className="word" onClick={() => write(HEADING)}>
              {words.addHeading} <span className="unseen">{where}</span>
            </button>{' '}
            <span aria-hidden="true">·</span>{' '}
            <button type="button" className="word" onClick={() => write(QUOTE)}>
              {words.addQuote} <span className="unseen">{where}</span>
            </button>
          </span>
          <span className="when-filled">
            <button type="button" className="word" onClick={() => fieldOf(id)?.focus()}>
              {words.edit} <span className="unseen">{where}</span>
            </button>{' '}
            <button type="button" className="word" onClick={() => write('')}>
              {words.removeInterlude} <span className="unseen">{where}</span>
            </button>
          </span>
        </p>
      )}
    </div>
  )
}

function fieldOf(id: string): HTMLTextAreaElement | null {
  const field = document.getElementById(id)
  return field instanceof HTMLTextAreaElement ? field : null
}

/** As if it was typed: the form hears of it. */
function fill(field: HTMLTextAreaElement, text: string): void {
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
