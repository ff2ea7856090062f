'use client'

import { useEffect, useRef, useState } from 'react'
import { OFFERS_BETWEEN_LETTERS } from '@/app/(desk)/_editor/insert-menu/offers'
import { ShortText, type ShortTextHandle } from '@/app/(desk)/_editor/short-text'
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
  const text = useRef<ShortTextHandle>(null)
  const [typed, setTyped] = useState(value)
  const isAsSet = set !== null && set.source === typed
  const looks = isAsSet ? ' as-set' : IS_HEADING.test(typed) ? ' is-heading' : ''

  // At every rendering: an answer, a copy on the device or the words of another may have filled it.
  useEffect(() => {
    const field = document.getElementById(id)
    if (field instanceof HTMLTextAreaElement) setTyped(field.value)
  })

  return (
    <div className={`between${looks}`}>
      <ShortText
        ref={text}
        id={id}
        name={id}
        label={label}
        className="interlude-field"
        rows={1}
        placeholder={words.interludePlaceholder}
        defaultValue={value}
        offers={OFFERS_BETWEEN_LETTERS}
        isLate
        isShownSet={isAsSet}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onLeave={(write) => IS_ONLY_BEGUN.test(typed) && write('')}
      />
      {set && <div className="interlude-set">{set.node}</div>}
      {hasScript && (
        <p className="between-words">
          <span className="when-empty">
            <button type="button" className="word" onClick={() => text.current?.write(HEADING)}>
              {words.addHeading} <span className="unseen">{where}</span>
            </button>{' '}
            <span aria-hidden="true">·</span>{' '}
            <button type="button" className="word" onClick={() => text.current?.write(QUOTE)}>
              {words.addQuote} <span className="unseen">{where}</span>
            </button>
          </span>
          <span className="when-filled">
            <button type="button" className="word" onClick={() => text.current?.focus()}>
              {words.edit} <span className="unseen">{where}</span>
            </button>{' '}
            <button type="button" className="word" onClick={() => text.current?.write('')}>
              {words.removeInterlude} <span className="unseen">{where}</span>
            </button>
          </span>
        </p>
      )}
    </div>
  )
}
