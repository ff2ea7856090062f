import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { findActingMember } from '@/app/_server/viewer'
import { formOf, without } from '@/app/(desk)/_editor/answer-preview'
import { chosenFile } from '@/app/(desk)/_forms/fields'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { storePicture } from '@/publication/essays/pictures/store-picture'

const SENT = z.object({ picture: chosenFile })

/**
 * Stores a picture that fell into a text: JSON of its address there. 422 with a sentence for what is none; 401 for who is
 * signed out, 403 from a page of somebody else.
 */
export async function POST(request: Request): Promise<Response> {
  const viewer = await findActingMember('upload picture')
  if (!viewer) return without(401)
  const form = await formOf(request, viewer.id)
  if (form instanceof Response) return form
  const picture = readForm(SENT, form)?.picture
  if (!picture) return without(400)
  const bytes = Buffer.from(await picture.arrayBuffer())
  const stored = await storePicture(viewer.id, {
    bytes,
    name: picture.name,
    alt: '',
    credit: '',
    licence: '',
  })
  const headers = { 'cache-control': 'private, no-store' }
  if (stored.status === 'stored') return Response.json({ src: `/media/${stored.media.name}` }, { headers })
  const { texts } = await siteTexts()
  return Response.json({ said: texts.desk.essay.refusedPicture[stored.reason] }, { status: 422, headers })
}
