'use server'

import { z } from 'zod'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { putFollowersBack } from '@/publication/readers/following/put-followers-back'
import { decideFailedMail } from '@/publication/readers/mail-server/decide-failed-mail'
import { resumeMail } from '@/publication/readers/mail-server/resume-mail'

const failedForm = z.object({ failedMailId: z.uuid(), decision: z.enum(['again', 'leave']) })
const removalForm = z.object({ removalId: z.union([z.uuid(), z.literal('all')]) })

/** Ends the pause of all mail. */
export async function resume(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('resume mail', form, async (viewer, { texts }) => {
    const words = texts.mailServer
    const { status } = await resumeMail(viewer.id)
    return status === 'resumed' ? good(words.resumed) : bad(words.notPaused)
  })
}

/** Tries a mail that was given up once more, or puts it away. */
export async function decideFailed(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('decide failed mail', form, async (viewer, { texts }) => {
    const words = texts.mailServer
    const asked = readForm(failedForm, form)
    if (!asked) return bad(words.gone)
    const { status } = await decideFailedMail(viewer.id, asked.failedMailId, asked.decision)
    if (status === 'sending') return good(words.sending)
    return status === 'left' ? good(words.left) : bad(words.gone)
  })
}

/** Has followers whom a refusal took off follow again. */
export async function putBack(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('put follower back', form, async (viewer, { texts }) => {
    const words = texts.mailServer.removals
    const asked = readForm(removalForm, form)
    if (!asked) return bad(words.back(0))
    const outcome = await putFollowersBack(viewer.id, asked.removalId)
    if (outcome.status === 'not-allowed') return bad(words.notAllowed)
    return outcome.count > 0 ? good(words.back(outcome.count)) : bad(words.back(0))
  })
}
