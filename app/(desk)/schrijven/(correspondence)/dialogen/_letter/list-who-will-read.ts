import 'server-only'
import type { Viewer } from '@/app/_server/viewer'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { findDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { findWrittenLetter } from '@/publication/correspondence/letters/find-written-letter'

type Typed = {
  dialogueId: string
  letterId: string
  /** the ids of whom its writer chose; null when there was nothing to choose */
  chosen: string[] | null
}

/** Who reads what is private in a letter that is being typed: of one that was sent, that was decided then. Its writer is the first. */
export async function listWhoWillRead(
  viewer: Viewer,
  { dialogueId, letterId, chosen }: Typed,
): Promise<CorrespondentName[]> {
  const letter = await findWrittenLetter(viewer.id, letterId)
  if (letter?.sentAt) return letter.readers
  const all = (await findDialogue(viewer.id, dialogueId))?.correspondents ?? []
  const others = all.filter(({ id }) => id !== viewer.id && (chosen === null || chosen.includes(id)))
  return [...all.filter(({ id }) => id === viewer.id), ...others]
}
