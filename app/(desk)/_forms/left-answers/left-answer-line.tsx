'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { AnswerText } from '../answer-line'
import { hearLeftAnswers, type LeftAnswer } from './leave-answer'

/**
 * Says what a form heard that is gone with its answer: what it was about was decided otherwise meanwhile. There from the start, so that
 * screen readers read it out; a refusal takes the focus that went with the button.
 */
export function LeftAnswerLine() {
  const box = useRef<HTMLParagraphElement>(null)
  const [left, setLeft] = useState<LeftAnswer | null>(null)
  const path = usePathname()
  const answer = left?.path === path ? left.answer : null
  useEffect(() => hearLeftAnswers((left) => setLeft(left && isSaidOnPage(left) ? null : left)), [])
  const refusedAt = answer?.tone === 'bad' ? left?.at : 0
  useEffect(() => {
    if (refusedAt && document.activeElement === document.body) box.current?.focus()
  }, [refusedAt])
  return (
    <div className="answer-place" aria-live="polite">
      {answer && (
        <p ref={box} tabIndex={-1} role="status" className={`answer answer-${answer.tone}`}>
          <AnswerText answer={answer} />
        </p>
      )}
    </div>
  )
}

/** The page that came with an answer may say in its own words what was done, in the same ones: once is enough. */
const isSaidOnPage = ({ answer }: LeftAnswer) =>
  answer?.tone === 'good' &&
  [...document.querySelectorAll('main [role="status"]')].some(
    (said) => !said.closest('.answer-place') && said.textContent?.includes(answer.text),
  )
