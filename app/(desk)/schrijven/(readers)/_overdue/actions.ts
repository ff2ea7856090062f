'use server'

import { z } from 'zod'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { decideOverdueMail } from '@/publication/readers/overdue/decide-overdue-mail'

const overdueForm = z.object({ overdueAt: z.coerce.date(), decision: z.enum(['send', 'leave']) })

/** Sends all mail that waits since a standstill, or leaves it for good. */
export async function decideOverdue(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('decide overdue mail', form, async (viewer, { texts }) => {
    const words = texts.overdue
    const asked = readForm(overdueForm, form)
    if (!asked) return bad(words.changed)
    const { status } = await decideOverdueMail(viewer.id, asked.overdueAt, asked.decision)
    if (status === 'sending') return good(words.sending)
    return status === 'left' ? good(words.left) : bad(words.changed)
  })
}
