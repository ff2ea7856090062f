'use client'

import { type ComponentProps, useContext } from 'react'
import { Typed } from '@/app/(desk)/_forms/typed-fields'

type Props = Omit<ComponentProps<'button'>, 'name' | 'type'> & {
  value: string
  /** of its question among those that are left, from 0; null: it is not what a question begins with */
  place: number | null
  /** how many questions are left */
  count: number
}

/**
 * A button that answers a question. Without script the page is made anew after an answer: the question that came after the answered one
 * then has the focus from the start. With script `NextQuestion` sees to it.
 */
export function QuestionButton({ place, count, children, ...props }: Props) {
  const answered = useAnsweredPlace()
  const isNext = place !== null && answered !== null && place === Math.min(answered, count - 1)
  return (
    // biome-ignore lint/a11y/noAutofocus: only after an answer, where the focus would be at the top of the page
    <button {...props} type="submit" name="answer" autoFocus={isNext}>
      {children}
    </button>
  )
}

type ToAgreementProps = { href: string; words: string }

/** The same when nothing is left to answer: what comes next is the yes, in a form of its own. */
export function ToAgreement({ href, words }: ToAgreementProps) {
  if (useAnsweredPlace() === null) return null
  return (
    <noscript>
      <p>
        {/* biome-ignore lint/a11y/noAutofocus: only after an answer, where the focus would be at the top of the page */}
        <a href={href} autoFocus>
          {words}
        </a>
      </p>
    </noscript>
  )
}

/** The place of the question that was answered last on this page; null when none was. */
function useAnsweredPlace(): number | null {
  const [answer] = [useContext(Typed)?.answer ?? []].flat()
  const place = Number.parseInt(answer ?? '', 10)
  return Number.isNaN(place) ? null : place
}
