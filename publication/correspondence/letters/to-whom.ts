import type { WrittenLetter } from '@/db/schema'
import type { CorrespondentName, Seated } from '../dialogues/correspondent-name'
import { namesApart } from '../dialogues/names-apart'

/** Who writes in a dialogue, and who stopped. */
type People = { correspondents: CorrespondentName[]; former: CorrespondentName[] }

/** Whom a letter that was not sent is to: one, or all who write with its writer; when nobody does any more, who did. */
export function toWhom(
  { writerId, toMemberId }: Pick<WrittenLetter, 'writerId' | 'toMemberId'>,
  { correspondents, former }: People,
): CorrespondentName[] {
  const writing = correspondents.filter(({ id }) => id !== writerId)
  const others = [...writing, ...former.filter(({ id }) => id !== writerId)]
  const addressed = others.filter(({ id }) => id === toMemberId)
  return [addressed, writing, others].find((some) => some.length > 0) ?? []
}

/** The same of rows of `correspondentsOfDialogue`. */
export function peopleOf(seated: Seated[]): People {
  const named = namesApart(seated)
  return {
    correspondents: seated.filter(({ writesNow }) => writesNow).map(named),
    former: seated.filter(({ writesNow }) => !writesNow).map(named),
  }
}
