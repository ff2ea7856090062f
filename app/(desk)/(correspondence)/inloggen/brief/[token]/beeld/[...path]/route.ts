import { findViewer } from '@/app/_server/viewer'
import { answerPicture } from '@/app/(desk)/_pictures/answer-picture'
import { openLetterPicture } from '@/publication/correspondence/arrivals/notices/open-letter-picture'

type Context = { params: Promise<{ token: string; path: string[] }> }

/** A picture of a letter that is not public, for whoever has the link of its notice; for everybody else the same as one that is not there. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, path } = await params
  const [name = '', file, ...more] = path
  const viewer = await findViewer()
  const found = more.length === 0 ? await openLetterPicture(token, viewer?.id ?? null, name, file) : null
  return answerPicture(found)
}
