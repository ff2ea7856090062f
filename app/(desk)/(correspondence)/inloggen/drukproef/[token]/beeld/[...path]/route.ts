import { findViewer } from '@/app/_server/viewer'
import { answerPicture } from '@/app/(desk)/_pictures/answer-picture'
import { openProofPicture } from '@/publication/correspondence/compositions/by-mail/open-proof-picture'

type Context = { params: Promise<{ token: string; path: string[] }> }

/** A picture of a proof that is not public, for whoever has the link of its mail; for everybody else the same as one that is not there. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, path } = await params
  const [name = '', file, ...more] = path
  const viewer = await findViewer()
  const found = more.length === 0 ? await openProofPicture(token, viewer?.id ?? null, name, file) : null
  return answerPicture(found)
}
