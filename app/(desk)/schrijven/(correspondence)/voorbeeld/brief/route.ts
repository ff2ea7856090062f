import { findActingMember } from '@/app/_server/viewer'
import { answerPreview, formOf, without } from '@/app/(desk)/_editor/answer-preview'
import { previewLetter } from '../../dialogen/_letter/preview-letter'
import { readLetterForm } from '../../dialogen/_letter/read-letter-form'

/** A letter as the others would see it, while it is being typed. 401 for who is signed out, 403 from a page of somebody else. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await findActingMember('read dialogue')
  if (!viewer) return without(401)
  const form = await formOf(request, viewer.id)
  if (form instanceof Response) return form
  const letter = readLetterForm(form)
  if (!letter) return without(400)
  return answerPreview(request, viewer.id, letter.letterId, (gone) => previewLetter(viewer, letter, gone))
}
