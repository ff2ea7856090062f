import { useEffect, useRef } from 'react'
import type { LetterScreen } from './letter-screen'

/** What became of the last press of a button. A refusal takes the focus, unless it was saved by itself. */
export function LetterAnswer({ screen }: { screen: LetterScreen }) {
  const box = useRef<HTMLDivElement>(null)
  const { answer, problems } = screen
  const refusedAt = answer?.tone === 'bad' && !screen.isByItself ? screen.at : 0
  useEffect(() => {
    if (refusedAt > 0) box.current?.focus()
  }, [refusedAt])
  return (
    <div ref={box} tabIndex={-1} role="status" className={answer ? `answer answer-${answer.tone}` : 'answer'}>
      {answer && <p>{answer.text}</p>}
      {answer && problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={problem.words}>{problem.words}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
