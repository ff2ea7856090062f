'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type Answer, bad } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { line } from '@/app/(desk)/_forms/fields'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { LONGEST_REASON, liftSuppression } from '@/publication/readers/suppressions/lift-suppression'

const liftForm = z.object({ readerId: z.uuid(), because: line })

/** Has an address mailed again. */
export async function lift(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('lift suppression', form, async (viewer, { texts }) => {
    const words = texts.readerAtDesk.suppression
    const asked = readForm(liftForm, form)
    if (!asked) return bad(words.gone)
    const { status } = await liftSuppression(viewer.id, asked.readerId, asked.because)
    if (status === 'lifted') redirect(`/schrijven/lezers/${asked.readerId}?melding=weer-mailen`)
    const answers = {
      'no-reason': words.noReason,
      'too-long': words.tooLong(LONGEST_REASON),
      'not-found': words.gone,
      'not-suppressed': words.notSuppressed,
    }
    return bad(answers[status])
  })
}
