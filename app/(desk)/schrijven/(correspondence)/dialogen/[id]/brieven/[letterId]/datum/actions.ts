'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type Answer, bad } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { LETTER_NOTICES } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/letter-notices'
import { dateLetter } from '@/publication/correspondence/letters/date-letter'
import { dateFields, readDateFields } from '../../../../../_dates/read-date-fields'

const dateForm = z.object({ dialogueId: z.uuid(), letterId: z.uuid(), ...dateFields })

/** Gives one's own letter that came as a mail another date. */
export async function keepDate(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('revise letter', form, async (viewer, { texts }) => {
    const words = texts.letters.dates
    const asked = readForm(dateForm, form)
    if (!asked) return bad(words.gone)
    const date = readDateFields(asked)
    if (date === 'wrong') return bad(words.wrong)
    const outcome =
      date === undefined ? { status: 'dated' } : await dateLetter(viewer.id, asked.letterId, date)
    if (outcome.status === 'impossible-date') return bad(words.impossible)
    if (outcome.status === 'not-found') return bad(words.gone)
    redirect(
      `/schrijven/dialogen/${asked.dialogueId}?brief=${asked.letterId}&melding=${LETTER_NOTICES.dated}`,
    )
  })
}
