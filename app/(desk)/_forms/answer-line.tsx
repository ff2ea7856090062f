import { Fragment } from 'react'
import type { Screen } from './screen'

/** The line in which a form says what became of it. Its place is there from the start: screen readers read out what changes in a place that they know. */
export function AnswerLine({ answer }: Pick<Screen, 'answer'>) {
  return (
    <div className="answer-place" aria-live="polite">
      {answer && (
        <p className={`answer answer-${answer.tone}`} role="status">
          <AnswerText answer={answer} />
        </p>
      )}
    </div>
  )
}

/** What it says, and where to go from there. */
export function AnswerText({ answer }: Pick<Screen, 'answer'>) {
  const links = [...(answer?.link ? [answer.link] : []), ...(answer?.links ?? [])]
  return (
    <>
      {answer?.text}
      {links.map(({ href, words }) => (
        <Fragment key={href}>
          {' '}
          <a href={href}>{words}</a>
        </Fragment>
      ))}
    </>
  )
}
