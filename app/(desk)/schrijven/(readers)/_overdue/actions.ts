'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { Answer } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { DECISIONS } from '@/app/(desk)/schrijven/(readers)/_decided/decisions'
import { decideOverdueMail } from '@/publication/readers/overdue/decide-overdue-mail'

const DECIDED = {
  sending: 'overdueSent',
  left: 'overdueLeft',
  changed: 'overdueChanged',
  'not-found': 'overdueChanged',
} as const
const overdueForm = z.object({ overdueAt: z.coerce.date(), decision: z.enum(['send', 'leave']) })

/** Sends all mail that waits since a standstill, or leaves it for good. */
export async function decideOverdue(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('decide overdue mail', form, async (viewer) => {
    const asked = readForm(overdueForm, form)
    const outcome = asked && (await decideOverdueMail(viewer.id, asked.overdueAt, asked.decision))
    redirect(`/schrijven/uitbak?melding=${DECISIONS[DECIDED[outcome?.status ?? 'changed']]}`)
  })
}
