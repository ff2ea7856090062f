'use client'

import { useContext, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Typed as TypedValues } from '@/app/(desk)/_forms/answer'
import { Typed, TypedTextarea } from '@/app/(desk)/_forms/typed-fields'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import { useLineEnds } from '@/app/(desk)/schrijven/(correspondence)/post/line-ends-fields'
import type { LineEnds } from '@/publication/correspondence/arrivals/reading/line-ends'
import { putBetweenMarks } from '@/publication/correspondence/private-passages/put-between-marks'
import { splitToType, type TypedPassage } from '@/publication/correspondence/private-passages/typed-passages'
import { shorten } from '@/texts/shorten'
import { PassageField } from './passage-field'
import type { PassageWords } from './passage-words'
import { passagesIn } from './passages-in'

type Props = { body: string; lineEnds: LineEnds; hint: string | undefined; words: PassageWords }

/**
 * The text of a letter for who never saw marks: a field for each stretch, with who reads it. Without script too. Set anew when its lines
 * are chosen the other way, and at no other time: what stands in it is typed.
 */
export function PassageFields({ body, lineEnds, hint, words }: Props) {
  const shown = useLineEnds(lineEnds)
  const first = firstPassages(useContext(Typed), body)
  return (
    <div className="field passage-fields">
      <input type="hidden" name="lineEnds" value={shown} />
      {first ? (
        <EachPassage key={shown} first={first} words={words} />
      ) : (
        <>
          <label htmlFor="body">{words.body}</label>
          <p className="hint" id="body-marks">
            {words.marks}
          </p>
          <TypedTextarea
            key={shown}
            id="body"
            name="body"
            rows={20}
            defaultValue={body}
            aria-describedby="body-marks"
          />
        </>
      )}
      {hint && <p className="hint">{hint}</p>}
    </div>
  )
}

type Keyed = TypedPassage & { key: number }

function EachPassage({ first, words }: { first: TypedPassage[]; words: PassageWords }) {
  const [passages, setPassages] = useState<Keyed[]>(() => first.map((one, key) => ({ ...one, key })))
  const [said, setSaid] = useState('')
  const [next, setNext] = useState(first.length)
  const fields = useRef<HTMLDivElement>(null)
  const hasScript = useHasScript()

  /** Others in the place of one, the private one with the focus: what it holds is selected, as it was. */
  function replace(at: number, others: TypedPassage[]): void {
    const keyed = others.map((one, index) => ({ ...one, key: next + index }))
    flushSync(() => {
      setNext(next + others.length)
      setPassages(passages.flatMap((one, index) => (index === at ? keyed : [one])))
    })
    const put = keyed.find(({ isPrivate }) => isPrivate)
    const field = put && fields.current?.querySelectorAll('textarea')[at + keyed.indexOf(put)]
    field?.dispatchEvent(new Event('input', { bubbles: true }))
    field?.focus()
  }

  function keepBetweenUs(at: number, field: HTMLTextAreaElement): void {
    const text = field.value
    const put = putBetweenMarks(text, { from: field.selectionStart, to: field.selectionEnd })
    if (put.status !== 'put') return
    const others = splitToType(text.slice(0, put.from) + put.insert + text.slice(put.to))
    if (others) replace(at, others)
    const hidden = put.hidden.trim() ? `‘${shorten(put.hidden)}’` : words.nothingYet
    setSaid(others ? `${words.nowPrivate} ${hidden}` : words.marks)
  }

  const count = passages.length
  return (
    <div ref={fields} className="passages-typed">
      {passages.map((one, index) => (
        <PassageField
          key={one.key}
          passage={one}
          place={{ id: index === 0 ? 'body' : `body-${one.key}`, number: index + 1, count }}
          words={words}
          onKeep={(field) => keepBetweenUs(index, field)}
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
    </div>
  )
}

/** What the form was answered with last, else what it came with; null when it cannot be taken apart. */
function firstPassages(typed: TypedValues | null, body: string): TypedPassage[] | null {
  if (typeof typed?.body === 'string') return splitToType(typed.body)
  return (typed && passagesIn(typed)) ?? splitToType(body)
}
