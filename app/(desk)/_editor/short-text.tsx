'use client'

import { type ComponentProps, type FocusEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { useFormWords } from '../_forms/form-words'
import { TypedTextarea } from '../_forms/typed-fields'
import { fillField } from './follow-field'
import type { Offer } from './insert-menu/offers'
import { KeyList, type KeyListHandle } from './key-list'
import type { PlainText } from './plain-text'
import type { Selected } from './selection-of'
import { useEditorOver } from './use-editor-over'
import { useJumps } from './use-jumps'

export type ShortTextHandle = {
  /** puts it in the place of all that stands there, as typed, and the caret behind it */
  write: (text: string) => void
  focus: () => void
}

type Props = Omit<ComponentProps<'textarea'>, 'ref' | 'onBlur' | 'onFocus'> & {
  id: string
  name: string
  ref?: Ref<ShortTextHandle>
  label: string
  /** what "/", the bar at a selection and the keys offer */
  offers: readonly Offer[]
  /** one of many on its page: its editor comes when somebody comes into the field */
  isLate?: boolean
  /** it is shown as readers see it while nobody is in it: an editor that came goes again */
  isShownSet?: boolean
  /** who was in it went elsewhere */
  onLeave?: (write: (text: string) => void) => void
}

/** A short text in MDX, of which a page can have many. Its field is what is sent, copied to the device and merged, whatever it looks like. */
export function ShortText({
  ref,
  label,
  offers,
  isLate = false,
  isShownSet = false,
  onLeave,
  'aria-describedby': describedBy,
  ...field
}: Props) {
  const plain = useRef<HTMLTextAreaElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const whole = useRef<HTMLDivElement>(null)
  const keys = useRef<KeyListHandle>(null)
  const latest = useRef(isShownSet)
  latest.current = isShownSet
  const { editor: words } = useFormWords()
  const { mounted, isMounted, want, letGo } = useEditorOver({
    plain,
    place,
    isLate,
    label,
    describedBy,
    offers,
    onAskKeys: () => keys.current?.show(),
  })
  const typed = useRef<Pick<PlainText, 'text' | 'focus'>>(null)
  typed.current = isMounted ? null : { text: () => plain.current?.value ?? null, focus: focusField }
  useJumps(place, typed, field.id)

  function focusField(at?: Selected) {
    plain.current?.focus()
    if (at) plain.current?.setSelectionRange(at.from, at.to)
  }

  function write(text: string) {
    if (mounted.current) mounted.current.replace(text)
    else if (plain.current) fillField(plain.current, text)
  }

  useImperativeHandle(ref, () => ({
    write: (text) => {
      write(text)
      if (mounted.current) return mounted.current.focus({ from: text.length, to: text.length })
      focusField({ from: text.length, to: text.length })
    },
    focus: () => {
      if (mounted.current) mounted.current.focus()
      else focusField()
    },
  }))

  function leave({ currentTarget, relatedTarget }: FocusEvent) {
    if (currentTarget.contains(relatedTarget)) return
    onLeave?.(write)
    // Later: whoever looks at another window comes back to where they were.
    setTimeout(rest)
  }

  function rest() {
    if (latest.current && !whole.current?.contains(document.activeElement)) letGo()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it is saved, and whenever it is left
  useEffect(rest, [isShownSet])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is pressed; it hears who leaves its field or its editor.
    <div ref={whole} className="source short-text" onBlur={leave}>
      {isMounted ? <p className="label">{label}</p> : <label htmlFor={field.id}>{label}</label>}
      <TypedTextarea
        {...field}
        ref={plain}
        aria-describedby={describedBy}
        hidden={isMounted}
        spellCheck
        onFocus={want}
      />
      <div ref={place} />
      {isMounted && <KeyList ref={keys} words={words.keys} hasButton={!isLate} />}
    </div>
  )
}
