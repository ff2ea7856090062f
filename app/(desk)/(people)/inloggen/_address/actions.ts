'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { sessionCookie } from '@/app/_server/auth'
import { inWords } from '@/app/_server/in-words'
import { siteTexts } from '@/app/_server/site-texts'
import { requireSameOrigin } from '@/app/_server/viewer'
import { type Answer, bad } from '@/app/(desk)/_forms/answer'
import { confirmAddress } from '@/publication/people/addresses/confirm-address'
import { putAddressBack } from '@/publication/people/addresses/put-address-back'
import { textsIn } from '@/texts/texts'

const tokenForm = z.object({ token: z.string().min(1).max(100) })
const trouble = () => bad(textsIn('nl').address.trouble)

/** Open to strangers: whoever reads the mail to the new address may be signed in elsewhere, or nowhere. */
export async function confirmNewAddress(_before: Answer, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  return inWords(trouble, async () => {
    const given = tokenForm.safeParse(Object.fromEntries(form))
    const session = (await cookies()).get(sessionCookie().name)?.value ?? null
    const outcome = given.success ? await confirmAddress(given.data.token, session) : null
    if (outcome?.status !== 'confirmed') return bad((await siteTexts()).texts.address.confirm.unusable)
    redirect('/inloggen/nieuw-adres/bevestigd')
  })
}

/** Open to strangers: whoever lost their address to somebody else cannot sign in. */
export async function keepOldAddress(_before: Answer, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  return inWords(trouble, async () => {
    const given = tokenForm.safeParse(Object.fromEntries(form))
    const outcome = given.success ? await putAddressBack(given.data.token) : null
    if (outcome?.status !== 'put-back') return bad((await siteTexts()).texts.address.undo.unusable)
    redirect('/inloggen/oud-adres/teruggezet')
  })
}
