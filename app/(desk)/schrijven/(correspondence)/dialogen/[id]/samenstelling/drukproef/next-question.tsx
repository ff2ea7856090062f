'use client'

import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'

type Props = {
  /** how many answers are waited for: of each question one for each letter */
  count: number
  children: ReactNode
}

/** Where the button stood that was pressed: in which question, and in which of its letters. */
type Pressed = { question: string; place: number; letter: number }

/**
 * After an answer the question is gone, and with it the button that had the focus. It goes to what is left of that question, to the next
 * one, or to the button that agrees when that was the last. How many are left is said by the answer itself.
 */
export function NextQuestion({ count, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const pressed = useRef<Pressed>({ question: '', place: 0, letter: -1 })
  const known = useRef(count)
  useEffect(() => {
    const isAnswered = count < known.current
    known.current = count
    if (!isAnswered || document.activeElement !== document.body || !box.current) return
    const next = nextOf(box.current, pressed.current)
    const target = next?.querySelector('button') ?? agreementIn(box.current)
    target?.focus()
  }, [count])
  function rememberPlace({ target }: MouseEvent<HTMLDivElement>) {
    const questions = questionsIn(box.current)
    const place = questions.findIndex((it) => it.contains(target as Node))
    const question = questions[place]
    if (!question) return
    const letter = lettersIn(question).findIndex((it) => it.contains(target as Node))
    pressed.current = { question: question.dataset.question ?? '', place, letter }
  }
  return (
    <div ref={box} className="contents" onClickCapture={rememberPlace}>
      {children}
    </div>
  )
}

function nextOf(box: HTMLElement, { question, place, letter }: Pressed): HTMLElement | undefined {
  const questions = questionsIn(box)
  const same = questions.find((it) => it.dataset.question === question)
  if (!same) return questions[Math.min(place, questions.length - 1)]
  const letters = letter === -1 ? [] : lettersIn(same)
  return letters[Math.min(letter, letters.length - 1)] ?? same
}

/** The button that agrees, or what is said there when there is nothing to press yet. */
function agreementIn(box: HTMLElement): HTMLElement | null {
  const yes = box.querySelector<HTMLElement>('button.primary')
  return yes?.checkVisibility() ? yes : box.querySelector<HTMLElement>('#akkoord')
}

function questionsIn(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[data-question]') ?? [])]
}

function lettersIn(question: HTMLElement): HTMLElement[] {
  return [...question.querySelectorAll<HTMLElement>('[data-letter]')]
}
