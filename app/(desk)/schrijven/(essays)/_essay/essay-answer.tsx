import { AnswerBox } from '@/app/(desk)/_forms/answer-box'
import { TodoList } from '@/app/(desk)/_forms/todo-list'
import type { EssayScreen } from './essay-screen'
import type { EssayWords } from './essay-words'

/** What became of the last press of a button, and what is known about the draft. */
export function EssayAnswer({ screen, words }: { screen: EssayScreen; words: EssayWords }) {
  const { publishedAt, piece } = screen
  return (
    <>
      <AnswerBox screen={screen} problems={screen.todo.length > 0 ? [] : screen.problems}>
        {publishedAt && <a href={publishedAt}>{publishedAt}</a>}
      </AnswerBox>
      <TodoList todo={screen.todo} heading={words.todoHeading} />
      <p className="hint essay-about">
        {screen.about.join(' ')}{' '}
        {piece && !piece.isWithdrawn && !publishedAt && <a href={piece.path}>{words.readPublic}</a>}{' '}
        {screen.revision > 0 && (
          <a href={`/schrijven/concepten/${screen.draftId}/versies`}>{words.revisions}</a>
        )}{' '}
        {screen.isDiscarded && <a href="/schrijven/weggegooid">{words.toDiscarded}</a>}{' '}
        {screen.changes && <a href={screen.changes.href}>{screen.changes.text}</a>}
      </p>
    </>
  )
}
