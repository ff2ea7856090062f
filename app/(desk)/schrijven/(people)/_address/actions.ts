'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { visitorAddress } from '@/app/_server/visitor'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { askToChangeAddress } from '@/publication/people/addresses/ask-to-change-address'
import { findMailWay } from '@/publication/readers/mail-server/find-mail-way'
import { askedInWords } from './asked-in-words'

const addressForm = z.object({ memberId: z.uuid(), email: z.email().max(254) })

/** Asks for another address, of the viewer or by an owner of somebody else: the new one is mailed, and confirms. */
export async function changeAddress(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('change address', form, async (viewer, { texts: { address, desk } }) => {
    const asked = readForm(addressForm, form)
    if (!asked) return bad(address.wrong)
    const { memberId: ofId, email } = asked
    const outcome = await askToChangeAddress(viewer.id, { ofId, email, visitor: await visitorAddress() })
    if (outcome.status === 'not-allowed') return bad(desk.notAllowed)
    if (outcome.status === 'too-often') return bad(address.tooOften)
    revalidatePath('/schrijven', 'layout')
    if (outcome.status !== 'asked') return good(address.unchanged)
    return good(askedInWords(viewer, asked, await findMailWay(), address))
  })
}
