'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { inWords } from '@/app/_server/in-words'
import { siteTexts } from '@/app/_server/site-texts'
import { findViewer, requireSameOrigin } from '@/app/_server/viewer'
import { type Answer, bad } from '@/app/(desk)/_forms/answer'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { takeBackByLink } from '@/publication/correspondence/leaving/take-back-departure'
import { textsIn } from '@/texts/texts'

const tokenForm = z.object({ token: z.string().min(1).max(100) })

/** Open to strangers: who leaves cannot sign in. Who is signed in is another. */
export async function takeDepartureBack(_before: unknown, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  return inWords(textsIn('nl').address.trouble, bad, async () => {
    const given = readForm(tokenForm, form)
    const outcome = given && (await takeBackByLink(given.token, (await findViewer())?.id ?? null))
    // Its page says to whom it is not allowed.
    if (given && outcome?.status === 'not-allowed') redirect(`/inloggen/vertrek/${given.token}`)
    if (outcome?.status !== 'taken-back') return bad((await siteTexts()).texts.departures.gate.unusable)
    redirect('/inloggen/vertrek/teruggenomen')
  })
}
