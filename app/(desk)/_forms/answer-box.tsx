import { type ReactNode, useEffect, useRef } from 'react'
import type { Screen } from './screen'

type Props = {
  screen: Screen
  /** what is wrong with the text, with its place */
  problems?: { words: string }[]
  /** goes on where the sentence ends */
  children?: ReactNode
}

/** What became of the last press of a button, for a form of more than a screen: a refusal takes the focus. */
export function AnswerBox({ screen: { at, answer, isByItself }, problems = [], children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const isUnheard = answer?.tone === 'away' || answer?.tone === 'busy'
  const refusedAt = (answer?.tone === 'bad' || answer?.tone === 'away') && !isByItself ? at : 0
  useEffect(() => {
    if (refusedAt > 0) box.current?.focus()
  }, [refusedAt])
  return (
    <div ref={box} tabIndex={-1} role="status" className={answer ? `answer answer-${answer.tone}` : 'answer'}>
      {answer && (
        <p>
          {answer.text} {!isUnheard && children}
        </p>
      )}
      {answer && !isUnheard && problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={problem.words}>{problem.words}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
