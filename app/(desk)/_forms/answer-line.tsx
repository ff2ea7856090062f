import { Fragment } from 'react'
import type { Screen } from './screen'

/** The line in which a form says what became of it; screen readers read it out when it changes. */
export function AnswerLine({ answer }: Pick<Screen, 'answer'>) {
  const links = [...(answer?.link ? [answer.link] : []), ...(answer?.links ?? [])]
  return (
    <p className={answer ? `answer answer-${answer.tone}` : 'answer'} role="status">
      {answer?.text}
      {links.map(({ href, words }) => (
        <Fragment key={href}>
          {' '}
          <a href={href}>{words}</a>
        </Fragment>
      ))}
    </p>
  )
}
