import type { Viewer } from '@/app/_server/viewer'
import {
  type CorrespondentName,
  toCorrespondentName,
} from '@/publication/correspondence/dialogues/correspondent-name'
import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'

/** Who writes at the desk as they are called in the dialogue, told apart from the others of it; an editor by their own name. */
export function nameOfViewer(
  viewer: Viewer,
  dialogue: Pick<OpenDialogue, 'correspondents'> | null,
): CorrespondentName {
  const seated = dialogue?.correspondents.find(({ id }) => id === viewer.id)
  return seated ?? toCorrespondentName({ ...viewer, email: null })
}
