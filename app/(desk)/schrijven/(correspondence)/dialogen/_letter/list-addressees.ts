import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'

/**
 * Whom a letter can be to. Somebody it was to be to and who stopped stays among them and is said to have: else the form would choose
 * all others by itself, who would read it.
 */
export async function listAddressees(
  viewer: Viewer,
  { correspondents, former }: OpenDialogue,
  chosen: string | null,
): Promise<CorrespondentName[]> {
  const others = correspondents.filter(({ id }) => id !== viewer.id)
  const gone = former.find(({ id }) => id === chosen && id !== viewer.id)
  if (!gone) return others
  const { stoppedSince } = (await siteTexts()).texts.letters.form
  return [...others, { ...gone, name: stoppedSince(gone.name) }]
}
