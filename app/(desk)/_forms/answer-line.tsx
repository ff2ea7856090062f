import type { Screen } from './screen'

/** The line in which a form says what became of it; screen readers read it out when it changes. */
export function AnswerLine({ answer }: Pick<Screen, 'answer'>) {
  return (
    <p className={answer ? `answer answer-${answer.tone}` : 'answer'} role="status">
      {answer?.text}
      {answer?.link && (
        <>
          {' '}
          <a href={answer.link.href}>{answer.link.words}</a>
        </>
      )}
    </p>
  )
}
