import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { findActingMember } from '@/app/_server/viewer'
import { formOf, without } from '@/app/(desk)/_editor/answer-preview'
import { chosenFile, text } from '@/app/(desk)/_forms/fields'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { sayLosses } from '@/publication/text/paste/say-losses'
import { takeInText } from '@/publication/text/paste/take-in-text'

const BROUGHT = z.object({
  html: text,
  docx: chosenFile,
  format: z.enum(['mdx', 'mail', 'markdown', 'joined-mail']),
  origin: text,
  taken: text,
})

/**
 * What is on a clipboard, or a document of Word, as prose: JSON of the text, its words alone, and sentences of what did not come
 * along. 422 with a sentence for what is not read; 401 for who is signed out, 403 from a page of somebody else.
 */
export async function POST(request: Request): Promise<Response> {
  const viewer = await findActingMember('preview draft')
  if (!viewer) return without(401)
  const form = await formOf(request, viewer.id)
  if (form instanceof Response) return form
  const sent = readForm(BROUGHT, form)
  if (!sent) return without(400)
  const { html, docx, format, origin, taken } = sent
  const brought = docx ? { docx: new Uint8Array(await docx.arrayBuffer()) } : { html }
  const into = { format, origin, taken: taken.split(' ') }
  const read = await takeInText(viewer.id, brought, into, request.signal)
  const { texts } = await siteTexts()
  const headers = { 'cache-control': 'private, no-store' }
  if (read.status === 'not-read')
    return Response.json({ said: [texts.paste.notRead[read.reason]] }, { status: 422, headers })
  return Response.json(
    { text: read.text, plain: read.plain, said: sayLosses(read.losses, texts.paste) },
    { headers },
  )
}
