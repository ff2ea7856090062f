import { useEffect, useRef } from 'react'
import type { EssayScreen } from './essay-screen'
import type { EssayWords } from './essay-words'

/** What became of the last press of a button, and what is known about the draft. A refusal takes the focus. */
export function EssayAnswer({ screen, words }: { screen: EssayScreen; words: EssayWords }) {
  const box = useRef<HTMLDivElement>(null)
  const { answer, problems, about } = screen
  const refusedAt = answer?.tone === 'bad' ? screen.at : 0
  useEffect(() => {
    if (refusedAt > 0) box.current?.focus()
  }, [refusedAt])
  return (
    <>
      <div
        ref={box}
        tabIndex={-1}
        role="status"
        className={answer ? `answer answer-${answer.tone}` : 'answer'}
      >
        {answer && (
          <p>
            {answer.text} {answer.path && <a href={answer.path}>{answer.path}</a>}
          </p>
        )}
        {answer && problems.length > 0 && (
          <ul>
            {problems.map((problem) => (
              <li key={problem.words}>{problem.words}</li>
            ))}
          </ul>
        )}
      </div>
      <p className="hint essay-about">
        {about.join(' ')}{' '}
        {screen.piece && !screen.piece.isWithdrawn && !answer?.path && (
          <a href={screen.piece.path}>{words.readPublic}</a>
        )}
      </p>
    </>
  )
}
