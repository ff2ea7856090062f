'use server'

import { redirect } from 'next/navigation'
import { inWords } from '@/app/_server/in-words'
import { siteTexts } from '@/app/_server/site-texts'
import { findViewer, requireSameOrigin } from '@/app/_server/viewer'
import { type Answer, bad } from '@/app/(desk)/_forms/answer'
import { idsTogether } from '@/app/(desk)/_forms/fields'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { agreeByLink, refuseByLink } from '@/publication/correspondence/by-link/answer-to-join'
import { textsIn } from '@/texts/texts'
import { linkForm } from '../../_by-link/link-form'

const agreeForm = linkForm.extend({ letterIds: idsTogether })
const { trouble } = textsIn('nl').byLink

/** Open to strangers: whoever has the link says yes to somebody who would join, and to the letters that were counted on the page. */
export async function agreeToJoinByLink(_before: unknown, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  return inWords(trouble, bad, async () => {
    const { token, letterIds } = readForm(agreeForm, form) ?? redirect('/inloggen')
    const outcome = await agreeByLink(token, (await findViewer())?.id ?? null, letterIds)
    const { join } = (await siteTexts()).texts.dialogues
    if (outcome.status === 'changed') return bad(join.changed)
    if (outcome.status === 'not-found') return bad(join.gone)
    // Done or closed, the page behind the link says so.
    redirect(`/inloggen/erbij/${token}`)
  })
}

/** Open to strangers: the same for a no. */
export async function refuseToJoinByLink(_before: unknown, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  return inWords(trouble, bad, async () => {
    const { token } = readForm(linkForm, form) ?? redirect('/inloggen')
    const outcome = await refuseByLink(token, (await findViewer())?.id ?? null)
    if (outcome.status === 'not-found') return bad((await siteTexts()).texts.dialogues.join.gone)
    redirect(`/inloggen/erbij/${token}`)
  })
}
