import { z } from 'zod'
import { findActingMember } from '@/app/_server/viewer'
import { formOf, without } from '@/app/(desk)/_editor/answer-preview'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { KINDS_OF_TEXT, type KindOfText } from '@/app/(desk)/_room/also-open/kinds-of-text'
import { sayAlsoOpen } from '@/app/(desk)/_room/also-open/say-also-open'
import { findComposition } from '@/publication/correspondence/compositions/find-composition'
import { findDraft } from '@/publication/essays/drafts/find-draft'
import { keepOpen } from '@/publication/people/open-texts/keep-open'

const told = z.object({ kind: z.enum(KINDS_OF_TEXT), textId: z.uuid() })

/** Hears that a page has a text open, and says in a sentence who else has; JSON, an empty sentence when nobody has. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await findActingMember('read draft')
  if (!viewer) return without(401)
  const form = await formOf(request, viewer.id)
  if (form instanceof Response) return form
  const asked = readForm(told, form)
  if (!asked) return without(400)
  if (!(await MAY_WRITE[asked.kind](viewer.id, asked.textId))) return without(404)
  await keepOpen(viewer.id, asked.textId)
  return Response.json(
    { said: await sayAlsoOpen(viewer.id, asked.kind, asked.textId) },
    { headers: { 'cache-control': 'no-store' } },
  )
}

const MAY_WRITE: Record<KindOfText, (memberId: string, textId: string) => Promise<boolean>> = {
  essay: async (memberId, draftId) => (await findDraft(memberId, draftId)) !== null,
  composition: async (memberId, dialogueId) =>
    (await findComposition(memberId, dialogueId))?.mayCompose === true,
}
