import { isHeard } from './is-heard'
import type { Screen } from './screen'
import type { Todo } from './todo-list'

type Shown = Pick<Screen, 'answer'> & { problems: { words: string }[]; todo?: Todo[] }

/** What a form says above its text of what is wrong with it: in the list of what is to be done, or beside the answer. */
export function listSaid({ answer, problems, todo = [] }: Shown): string[] {
  if (todo.length > 0) return todo.map(({ words }) => words)
  return isHeard(answer) ? problems.map(({ words }) => words) : []
}
