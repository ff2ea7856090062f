import type { Todo } from '@/app/(desk)/_forms/todo-list'
import type { ProfileMistakes } from '@/publication/people/members/find-profile-mistakes'
import type { Texts } from '@/texts/texts'

/** What is to be done before readers can be shown what somebody typed about themselves. */
export function profileTodo(
  { isNameless, problems }: ProfileMistakes,
  { profile, essay }: Texts['desk'],
): Todo[] {
  const inBio = problems.map(({ line, column, message }) => ({
    field: 'bio',
    words: profile.inBio(essay.problem(line, column, message)),
  }))
  return isNameless ? [{ field: 'name', words: profile.nameless }, ...inBio] : inBio
}
