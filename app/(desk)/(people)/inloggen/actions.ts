'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { inWords } from '@/app/_server/in-words'
import { rememberReturn } from '@/app/_server/remembered-return'
import { siteTexts } from '@/app/_server/site-texts'
import { requireSameOrigin } from '@/app/_server/viewer'
import { visitorAddress } from '@/app/_server/visitor'
import { type Answer, bad, good, withTyped } from '@/app/(desk)/_forms/answer'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { askForSignInLink } from '@/publication/people/sessions/ask-for-sign-in-link'
import { findMailWay } from '@/publication/readers/mail-server/find-mail-way'
import { textsIn } from '@/texts/texts'
import { askedInWords } from './asked-in-words'

const linkForm = z.object({ email: z.email().max(254), naar: z.string().max(300).catch('') })

/** Open to strangers: mails a sign-in link to whoever is a member, and says the same to everybody. */
export async function askForLink(_before: unknown, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  const answer = await inWords(textsIn('nl').signIn.trouble, bad, async () => {
    const { signIn } = (await siteTexts()).texts
    const asked = readForm(linkForm, form)
    if (!asked) return bad(signIn.wrongEmail)
    const outcome = await askForSignInLink(asked.email, await visitorAddress())
    rememberReturn(await cookies(), asked.naar)
    if (outcome.status === 'too-often') return bad(signIn.tooOften)
    return good(askedInWords(signIn, outcome, await findMailWay('sign-in link')))
  })
  return withTyped(answer, form)
}
