'use client'

import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'

type Props = {
  /** how many questions wait for this member */
  count: number
  /** the same in words */
  left: string
  children: ReactNode
}

/**
 * After an answer the question is gone, and with it the button that had the focus. It goes to the next question, or to the button that
 * agrees when that was the last one; and how many are left is said.
 */
export function NextQuestion({ count, left, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const pressed = useRef(0)
  const known = useRef(count)
  useEffect(() => {
    const isAnswered = count < known.current
    known.current = count
    if (!isAnswered || document.activeElement !== document.body) return
    const questions = [...(box.current?.querySelectorAll('[data-question]') ?? [])]
    const next = questions[Math.min(pressed.current, questions.length - 1)]
    const button = next?.querySelector('button') ?? box.current?.querySelector<HTMLElement>('button.primary')
    button?.focus()
  }, [count])
  function rememberPlace({ target }: MouseEvent<HTMLDivElement>) {
    const questions = [...(box.current?.querySelectorAll('[data-question]') ?? [])]
    const place = questions.findIndex((question) => question.contains(target as Node))
    if (place >= 0) pressed.current = place
  }
  return (
    <div ref={box} className="contents" onClickCapture={rememberPlace}>
      <p className="hint" aria-live="polite">
        {left}
      </p>
      {children}
    </div>
  )
}
