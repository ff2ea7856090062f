'use client'

import { useContext, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { beginInField, insertInField, wouldPutPrivateIn } from '@/app/(desk)/_editor/plain-field'
import type { PlainProps, PlainText } from '@/app/(desk)/_editor/plain-text'
import { putInField } from '@/app/(desk)/_editor/put-in-field'
import type { Selected } from '@/app/(desk)/_editor/selection-of'
import type { Typed as TypedValues } from '@/app/(desk)/_forms/answer'
import { KeptTextarea } from '@/app/(desk)/_forms/kept-textarea'
import { Typed } from '@/app/(desk)/_forms/typed-fields'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import { splitToType, type TypedPassage } from '@/publication/correspondence/private-passages/typed-passages'
import { putQuotation } from '@/publication/correspondence/quotations/put-quotation'
import { shorten } from '@/texts/shorten'
import { fieldsIn, isTypedIn, selectedIn, selectIn, textIn } from './fields-of-passages'
import { PassageField } from './passage-field'
import { usePassageWords } from './passage-words-here'
import { passagesIn } from './passages-in'
import { useSentAsLetter } from './use-sent-as-letter'

type Keyed = TypedPassage & { key: number }

/**
 * A letter for who sees no marks: a field for each stretch, with who reads it. Without script too. One whose marks are wrong is
 * shown with them, and with a sentence that says what they mean.
 */
export function PlainPassages({ ref, text }: Pick<PlainProps, 'text'> & { ref?: PlainProps['ref'] }) {
  const words = usePassageWords()
  const typed = useContext(Typed)
  const [first] = useState(() => firstPassages(typed, text))
  const [passages, setPassages] = useState<Keyed[] | null>(() => first?.map(withKey) ?? null)
  const [whole, setWhole] = useState(typeof typed?.body === 'string' ? typed.body : text)
  const [said, setSaid] = useState('')
  const next = useRef(first?.length ?? 0)
  const box = useRef<HTMLDivElement>(null)
  /** in which the caret was last */
  const last = useRef<HTMLTextAreaElement>(null)
  const toSelect = useRef<Selected>(undefined)
  const hasScript = useHasScript()

  const fieldNow = () => (last.current?.isConnected ? last.current : fieldsIn(box.current).at(-1))
  const keyed = (all: TypedPassage[]) => all.map((one) => ({ ...one, key: next.current++ }))

  function put(letter: string, selection?: Selected): void {
    const stretches = splitToType(letter)
    setPassages(stretches && keyed(stretches))
    setWhole(letter)
    toSelect.current = selection
  }

  /** Others in the place of the one that is typed in, the private one with the focus. */
  function replace(field: HTMLTextAreaElement, others: TypedPassage[], caret: 'all' | 'end'): void {
    const at = fieldsIn(box.current).indexOf(field)
    const put = keyed(others)
    flushSync(() => setPassages((now) => now?.flatMap((one, index) => (index === at ? put : [one])) ?? null))
    const shown = fieldsIn(box.current)[at + put.findIndex(({ isPrivate }) => isPrivate)]
    shown?.dispatchEvent(new Event('input', { bubbles: true }))
    shown?.focus()
    if (caret === 'end') shown?.setSelectionRange(shown.value.length, shown.value.length)
  }

  function keepBetweenUs(field: HTMLTextAreaElement) {
    const put = wouldPutPrivateIn(field)
    if (put.status !== 'put') return put
    const others = splitToType(field.value.slice(0, put.from) + put.insert + field.value.slice(put.to))
    if (others) replace(field, others, 'all')
    const hidden = put.hidden.trim() ? `‘${shorten(put.hidden)}’` : words.nothingYet
    setSaid(others ? `${words.nowPrivate} ${hidden}` : words.marks)
    return put
  }

  function quote(field: HTMLTextAreaElement, quotation: string, isPrivate: boolean): void {
    const isBetweenUs = passages?.[fieldsIn(box.current).indexOf(field)]?.isPrivate === true
    if (!isPrivate || isBetweenUs || !passages) {
      putInField(field, quotation, isPrivate && !passages)
      return
    }
    const caret = field.selectionEnd || field.value.length
    const put = putQuotation(field.value, caret, quotation, true)
    const others = splitToType(field.value.slice(0, put.at) + put.insert + field.value.slice(put.at))
    const isLast = fieldsIn(box.current).at(-1) === field
    // Room to go on below it, where that is not there yet.
    const kept = others?.filter(({ isPrivate, text }) => isPrivate || isLast || text.trim() !== '')
    if (kept) replace(field, kept, 'end')
  }

  useLayoutEffect(() => {
    // The caret is where it was in the text before; who never was in it goes on where it ends.
    if (passages && toSelect.current?.to) last.current = selectIn(box.current, toSelect.current)
    toSelect.current = undefined
  }, [passages])
  useSentAsLetter(box, (letter) => flushSync(() => put(letter)))

  useImperativeHandle(
    ref,
    (): PlainText => ({
      text: () => textIn(box.current),
      isEdited: () => isTypedIn(box.current),
      hasFocus: () => fieldsIn(box.current).some((field) => field === document.activeElement),
      selection: () => selectedIn(box.current, last.current),
      put,
      insert: (insertion) => doIn(fieldNow(), (field) => insertInField(field, insertion)),
      wouldPutPrivate: () => doIn(fieldNow(), wouldPutPrivateIn) ?? NOTHING,
      putPrivate: () => doIn(fieldNow(), keepBetweenUs) ?? NOTHING,
      putQuotation: (quotation, isPrivate) => doIn(fieldNow(), (field) => quote(field, quotation, isPrivate)),
      beginWith: (beginning) => doIn(fieldsIn(box.current)[0], (field) => beginInField(field, beginning)),
      focus: (at) => (at ? selectIn(box.current, at) : fieldNow())?.focus(),
    }),
  )

  return (
    <div ref={box} className="passages-typed">
      {passages ? (
        <>
          {passages.length > 1 && <p className="label">{words.body}</p>}
          {passages.map((one, index) => (
            <PassageField
              key={one.key}
              passage={one}
              place={{
                id: index === 0 ? 'body' : `body-${one.key}`,
                number: index + 1,
                count: passages.length,
              }}
              onEnter={(field) => {
                last.current = field
              }}
              onKeep={keepBetweenUs}
            />
          ))}
          {hasScript && (
            <p className="hint" id="body-how">
              {words.how}
            </p>
          )}
          <p className="hint" aria-live="polite">
            {said}
          </p>
        </>
      ) : (
        <>
          <label htmlFor="body">{words.body}</label>
          <p className="hint" id="body-marks">
            {words.marks}
          </p>
          <KeptTextarea
            key={whole}
            id="body"
            name="body"
            rows={20}
            defaultValue={whole}
            aria-describedby="body-marks"
          />
        </>
      )}
    </div>
  )
}

const NOTHING = { status: 'already', hidden: '' } as const
const withKey = (one: TypedPassage, key: number): Keyed => ({ ...one, key })
const doIn = <Done,>(field: HTMLTextAreaElement | undefined, act: (field: HTMLTextAreaElement) => Done) =>
  field && act(field)

/** What the form was answered with last, else what it came with; null when it cannot be taken apart. */
function firstPassages(typed: TypedValues | null, body: string): TypedPassage[] | null {
  if (typeof typed?.body === 'string') return splitToType(typed.body)
  return (typed && passagesIn(typed)) ?? splitToType(body)
}
