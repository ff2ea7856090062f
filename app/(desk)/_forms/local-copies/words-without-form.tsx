'use client'

import { usePathname } from 'next/navigation'
import { useId } from 'react'
import { longMoment } from '@/texts/dates'
import { useFormWords } from '../form-words'
import { wordsOf } from './list-without-form'
import { useMemberCopies } from './member-copies'
import { useWordsWithoutForm } from './use-words-without-form'

/** What somebody typed on this page, and what has no form on it any more to be put back in: to read, to copy and to throw away. */
export function WordsWithoutForm() {
  const { copy: words, language } = useFormWords()
  const copies = useMemberCopies()
  const [left, setLeft] = useWordsWithoutForm(copies, usePathname())
  const heading = useId()
  return left.map((it) => (
    <section key={it.id} className="offered-copy" aria-labelledby={`${heading}-${it.id}`}>
      <p id={`${heading}-${it.id}`} className="label">
        {words.heading}
      </p>
      <p role="status">
        {words.withoutForm} {words.typedAt} {longMoment(new Date(it.copy.at), language)}.
      </p>
      <dl>
        {wordsOf(it).map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="buttons">
        <button
          type="button"
          onClick={() => {
            copies?.forget(it.place, it.id)
            setLeft(left.filter(({ id }) => id !== it.id))
          }}
        >
          {words.discard}
        </button>
      </p>
    </section>
  ))
}
