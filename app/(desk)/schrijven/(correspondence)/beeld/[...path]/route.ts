import { findMember } from '@/app/_server/viewer'
import { answerPicture } from '@/app/(desk)/_pictures/answer-picture'
import { openDeskPicture } from '@/publication/correspondence/pictures/open-desk-picture'

type Context = { params: Promise<{ path: string[] }> }

/**
 * A picture that is not public, `/schrijven/beeld/<name>/<width>.<avif|webp|jpg>` or its largest JPEG without a width, for
 * who may read a text that it is in. For everybody else, a stranger too, it is the same as one that is not there.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await findMember('read desk')
  const [name = '', file, ...more] = (await params).path
  const found = viewer && more.length === 0 ? await openDeskPicture(viewer.id, name, file) : null
  return answerPicture(found)
}
