import { AnswerBox } from '@/app/(desk)/_forms/answer-box'
import type { EssayScreen } from './essay-screen'

/** What became of the last press of a button. */
export function EssayAnswer({ screen }: { screen: EssayScreen }) {
  const { publishedAt } = screen
  return (
    <AnswerBox screen={screen} problems={screen.todo.length > 0 ? [] : screen.problems}>
      {publishedAt && <a href={publishedAt}>{publishedAt}</a>}
    </AnswerBox>
  )
}
