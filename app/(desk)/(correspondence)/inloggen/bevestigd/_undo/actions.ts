'use server'

import { redirect } from 'next/navigation'
import { inWords } from '@/app/_server/in-words'
import { siteTexts } from '@/app/_server/site-texts'
import { findViewer, requireSameOrigin } from '@/app/_server/viewer'
import { type Answer, bad } from '@/app/(desk)/_forms/answer'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { undoByLink } from '@/publication/correspondence/by-link/undo-by-link'
import { textsIn } from '@/texts/texts'
import { linkForm } from '../../_by-link/link-form'

const { trouble } = textsIn('nl').byLink

/** Open to strangers: whoever has the link undoes what was confirmed for the one it was mailed to. */
export async function undoConfirmedByLink(_before: unknown, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  return inWords(trouble, bad, async () => {
    const { token } = readForm(linkForm, form) ?? redirect('/inloggen')
    const outcome = await undoByLink(token, (await findViewer())?.id ?? null)
    if (outcome.status === 'not-found') return bad((await siteTexts()).texts.arrivals.together.gone)
    // Done or closed, the page behind the link says so.
    redirect(`/inloggen/bevestigd/${token}`)
  })
}
