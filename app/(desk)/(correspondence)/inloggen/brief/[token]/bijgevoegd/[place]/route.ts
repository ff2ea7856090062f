import { findViewer } from '@/app/_server/viewer'
import { answerPicture } from '@/app/(desk)/_pictures/answer-picture'
import { openMailedPicture } from '@/publication/correspondence/arrivals/notices/open-letter-picture'

type Context = { params: Promise<{ token: string; place: string }> }

/** A picture that came with a mail, as it came, for whoever has the link of its notice. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, place } = await params
  if (!/^\d{1,4}$/.test(place)) return answerPicture(null)
  const viewer = await findViewer()
  return answerPicture(await openMailedPicture(token, viewer?.id ?? null, Number(place)))
}
