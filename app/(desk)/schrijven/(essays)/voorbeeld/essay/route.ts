import { findActingMember } from '@/app/_server/viewer'
import { answerPreview, formOf, without } from '@/app/(desk)/_editor/answer-preview'
import { previewEssayText } from '../../_essay/preview-essay-text'
import { readEssayForm } from '../../_essay/read-essay-form'

/**
 * Title, lead and text as readers would see them, while they are being typed. 401 for who is signed out, 403 from a page of
 * somebody else.
 */
export async function POST(request: Request): Promise<Response> {
  const viewer = await findActingMember('preview draft')
  if (!viewer) return without(401)
  const form = await formOf(request, viewer.id)
  if (form instanceof Response) return form
  const essay = readEssayForm(form)
  if (!essay) return without(400)
  return answerPreview(request, viewer.id, essay.draftId, (gone) =>
    previewEssayText({ memberId: viewer.id, form: essay.draftId, gone }, essay.values),
  )
}
