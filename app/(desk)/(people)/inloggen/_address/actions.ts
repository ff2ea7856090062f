'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { inWords } from '@/app/_server/in-words'
import { sessionCookie } from '@/app/_server/session-cookie'
import { siteTexts } from '@/app/_server/site-texts'
import { requireSameOrigin } from '@/app/_server/viewer'
import { type Answer, bad } from '@/app/(desk)/_forms/answer'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { keepOldAddress as keepIt } from '@/publication/correspondence/leaving/keep-old-address'
import { confirmAddress } from '@/publication/people/addresses/confirm-address'
import { textsIn } from '@/texts/texts'

const tokenForm = z.object({ token: z.string().min(1).max(100) })
const { trouble } = textsIn('nl').address

/** Open to strangers: whoever reads the mail to the new address may be signed in elsewhere, or nowhere. */
export async function confirmNewAddress(_before: unknown, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  return inWords(trouble, bad, async () => {
    const given = readForm(tokenForm, form)
    const session = (await cookies()).get(sessionCookie().name)?.value ?? null
    const outcome = given ? await confirmAddress(given.token, session) : null
    if (outcome?.status !== 'confirmed') return bad((await siteTexts()).texts.address.confirm.unusable)
    redirect('/inloggen/nieuw-adres/bevestigd')
  })
}

/** Open to strangers: whoever lost their address to somebody else cannot sign in. */
export async function keepOldAddress(_before: unknown, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  return inWords(trouble, bad, async () => {
    const given = readForm(tokenForm, form)
    const outcome = given ? await keepIt(given.token) : null
    if (outcome?.status !== 'put-back') return bad((await siteTexts()).texts.address.undo.unusable)
    redirect('/inloggen/oud-adres/teruggezet')
  })
}
