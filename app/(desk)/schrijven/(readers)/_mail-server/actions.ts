'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type Answer, bad } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { DECISIONS } from '@/app/(desk)/schrijven/(readers)/_decided/decisions'
import { putFollowersBack } from '@/publication/readers/following/put-followers-back'
import { decideFailedMail } from '@/publication/readers/mail-server/decide-failed-mail'
import { resumeMail } from '@/publication/readers/mail-server/resume-mail'

const OUTBOX = '/schrijven/uitbak'
const FAILED = { sending: 'again', left: 'left', 'not-found': 'gone' } as const
const failedForm = z.object({ failedMailId: z.uuid(), decision: z.enum(['again', 'leave']) })
const removalForm = z.object({ removalId: z.union([z.uuid(), z.literal('all')]) })

/** Ends the pause of all mail. */
export async function resume(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('resume mail', form, async (viewer) => {
    const { status } = await resumeMail(viewer.id)
    redirect(`${OUTBOX}?melding=${DECISIONS[status === 'resumed' ? 'resumed' : 'notPaused']}`)
  })
}

/** Tries a mail that was given up once more, or puts it away. */
export async function decideFailed(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('decide failed mail', form, async (viewer) => {
    const asked = readForm(failedForm, form)
    const outcome = asked && (await decideFailedMail(viewer.id, asked.failedMailId, asked.decision))
    redirect(`${OUTBOX}?melding=${DECISIONS[FAILED[outcome?.status ?? 'not-found']]}`)
  })
}

/** Has followers whom a refusal took off follow again. */
export async function putBack(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('put follower back', form, async (viewer, { texts }) => {
    const asked = readForm(removalForm, form)
    const outcome = asked && (await putFollowersBack(viewer.id, asked.removalId))
    if (outcome?.status === 'not-allowed') return bad(texts.mailServer.removals.notAllowed)
    redirect(`/schrijven/abonnees?melding=${DECISIONS.putBack}&aantal=${outcome?.count ?? 0}`)
  })
}
