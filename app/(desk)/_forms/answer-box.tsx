import { type ReactNode, useEffect, useRef } from 'react'
import { isHeard } from './is-heard'
import { PlaceInText, type TextPlace } from './place-in-text'
import type { Screen } from './screen'

type Props = {
  screen: Screen
  /** what is wrong with the text, with its place */
  problems?: (TextPlace & { words: string })[]
  /** goes on where the sentence ends */
  children?: ReactNode
}

/** What became of the last press of a button, for a form of more than a screen: a refusal takes the focus, and what was done is seen. */
export function AnswerBox({
  screen: { at, answer, isByItself, comesIntoView },
  problems = [],
  children,
}: Props) {
  const box = useRef<HTMLDivElement>(null)
  const refusedAt = (answer?.tone === 'bad' || answer?.tone === 'away') && !isByItself ? at : 0
  useEffect(() => {
    if (refusedAt > 0) box.current?.focus()
  }, [refusedAt])
  // The focus stays on the button. At once and not gliding, also for who asks for little motion.
  const seenAt = comesIntoView && answer?.tone === 'good' ? at : 0
  useEffect(() => {
    if (seenAt > 0) box.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [seenAt])
  return (
    <div className="answer-place" aria-live="polite">
      {answer && (
        <div ref={box} tabIndex={-1} role="status" className={`answer answer-${answer.tone}`}>
          <p>
            {answer.text} {isHeard(answer) && children}
          </p>
          {isHeard(answer) && problems.length > 0 && (
            <ul>
              {problems.map((problem) => (
                <li key={problem.words}>
                  <PlaceInText place={problem} words={problem.words} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  )
}
