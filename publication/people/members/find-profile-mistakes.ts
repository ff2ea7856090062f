import { checkTypedText } from '@/publication/people/keys/check-typed-text'
import type { Problem } from '@/publication/text/prose/problem'

/** Why readers cannot be shown what a member typed about themselves. */
export type ProfileMistakes = { isNameless: boolean; problems: Problem[] }

/** What is wrong with a name and the words about a member. `memberId` is who waits in line for it. */
export async function findProfileMistakes(
  memberId: string,
  { name, bio }: { name: string; bio: string },
): Promise<ProfileMistakes> {
  const checked = await checkTypedText(memberId, bio, 'mdx')
  return {
    isNameless: name.trim() === '',
    problems: checked.status === 'refused' ? checked.problems : [],
  }
}
