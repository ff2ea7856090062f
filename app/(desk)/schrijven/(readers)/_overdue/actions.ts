'use server'

import { z } from 'zod'
import { inWords } from '@/app/_server/in-words'
import { siteTexts } from '@/app/_server/site-texts'
import { requireActingMember } from '@/app/_server/viewer'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { decideOverdueMail } from '@/publication/readers/overdue/decide-overdue-mail'
import { textsIn } from '@/texts/texts'

const trouble = () => bad(textsIn('nl').desk.trouble)
const overdueForm = z.object({ overdueAt: z.coerce.date(), decision: z.enum(['send', 'leave']) })

/** Sends all mail that waits since a standstill, or leaves it for good. */
export async function decideOverdue(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(trouble, async () => {
    const viewer = await requireActingMember('decide overdue mail')
    const words = (await siteTexts()).texts.overdue
    const asked = overdueForm.safeParse(Object.fromEntries(form))
    if (!asked.success) return bad(words.changed)
    const { status } = await decideOverdueMail(viewer.id, asked.data.overdueAt, asked.data.decision)
    if (status === 'sending') return good(words.sending)
    return status === 'left' ? good(words.left) : bad(words.changed)
  })
}
