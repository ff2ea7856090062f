'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { inWords } from '@/app/_server/in-words'
import { siteTexts } from '@/app/_server/site-texts'
import { requireActingMember } from '@/app/_server/viewer'
import { visitorAddress } from '@/app/_server/visitor'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { askToChangeAddress } from '@/publication/people/addresses/ask-to-change-address'
import { textsIn } from '@/texts/texts'

const addressForm = z.object({ memberId: z.uuid(), email: z.email().max(254) })

/** Asks for another address, of the viewer or by an owner of somebody else: the new one is mailed, and confirms. */
export async function changeAddress(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(
    () => bad(textsIn('nl').desk.trouble, form),
    async () => {
      const viewer = await requireActingMember('change address')
      const { address, desk } = (await siteTexts()).texts
      const asked = addressForm.safeParse(Object.fromEntries(form))
      if (!asked.success) return bad(address.wrong, form)
      const { memberId: ofId, email } = asked.data
      const change = { ofId, email, visitor: await visitorAddress() }
      const outcome = await askToChangeAddress(viewer.id, change)
      if (outcome.status === 'not-allowed') return bad(desk.notAllowed, form)
      if (outcome.status === 'too-often') return bad(address.tooOften, form)
      revalidatePath('/schrijven', 'layout')
      return good(outcome.status === 'asked' ? address.asked(email) : address.unchanged)
    },
  )
}
