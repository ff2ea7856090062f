import { findActingMember } from '@/app/_server/viewer'
import { answerPreview, formOf, without } from '@/app/(desk)/_editor/answer-preview'
import { previewMail } from '../../post/preview-mail'
import { readMailForm } from '../../post/read-mail-form'

/** A mail that waits to be confirmed as the others would see it, while it is being typed. 401 for who is signed out, 403 from a page of somebody else. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await findActingMember('confirm arrival')
  if (!viewer) return without(401)
  const form = await formOf(request, viewer.id)
  if (form instanceof Response) return form
  const mail = readMailForm(form)
  if (!mail) return without(400)
  return answerPreview(request, viewer.id, mail.arrivalId, (gone) => previewMail(viewer, mail, gone))
}
