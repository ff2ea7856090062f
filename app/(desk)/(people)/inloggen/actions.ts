'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { inWords } from '@/app/_server/in-words'
import { rememberReturn } from '@/app/_server/remembered-return'
import { siteTexts } from '@/app/_server/site-texts'
import { requireSameOrigin } from '@/app/_server/viewer'
import { visitorAddress } from '@/app/_server/visitor'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { askForSignInLink } from '@/publication/people/sessions/ask-for-sign-in-link'
import { textsIn } from '@/texts/texts'

const linkForm = z.object({ email: z.email().max(254), naar: z.string().max(300).catch('') })

/** Open to strangers: mails a sign-in link to whoever is a member, and says the same to everybody. */
export async function askForLink(_before: Answer, form: FormData): Promise<Answer> {
  await requireSameOrigin()
  return inWords(
    () => bad(textsIn('nl').signIn.trouble),
    async () => {
      const { signIn } = (await siteTexts()).texts
      const asked = linkForm.safeParse(Object.fromEntries(form))
      if (!asked.success) return bad(signIn.wrongEmail)
      const outcome = await askForSignInLink(asked.data.email, await visitorAddress())
      rememberReturn(await cookies(), asked.data.naar)
      return outcome.status === 'asked' ? good(signIn.asked) : bad(signIn.tooOften)
    },
  )
}
