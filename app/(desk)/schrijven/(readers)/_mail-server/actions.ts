'use server'

import { z } from 'zod'
import { inWords } from '@/app/_server/in-words'
import { siteTexts } from '@/app/_server/site-texts'
import { requireActingMember } from '@/app/_server/viewer'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { putFollowersBack } from '@/publication/readers/following/put-followers-back'
import { decideFailedMail } from '@/publication/readers/mail-server/decide-failed-mail'
import { resumeMail } from '@/publication/readers/mail-server/resume-mail'
import { textsIn } from '@/texts/texts'

const trouble = () => bad(textsIn('nl').desk.trouble)
const failedForm = z.object({ failedMailId: z.uuid(), decision: z.enum(['again', 'leave']) })
const removalForm = z.object({ removalId: z.union([z.uuid(), z.literal('all')]) })

/** Ends the pause of all mail. */
export async function resume(_before: Answer, _form: FormData): Promise<Answer> {
  return inWords(trouble, async () => {
    const viewer = await requireActingMember('resume mail')
    const words = (await siteTexts()).texts.mailServer
    const { status } = await resumeMail(viewer.id)
    return status === 'resumed' ? good(words.resumed) : bad(words.notPaused)
  })
}

/** Tries a mail that was given up once more, or puts it away. */
export async function decideFailed(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(trouble, async () => {
    const viewer = await requireActingMember('decide failed mail')
    const words = (await siteTexts()).texts.mailServer
    const asked = failedForm.safeParse(Object.fromEntries(form))
    if (!asked.success) return bad(words.gone)
    const { status } = await decideFailedMail(viewer.id, asked.data.failedMailId, asked.data.decision)
    if (status === 'sending') return good(words.sending)
    return status === 'left' ? good(words.left) : bad(words.gone)
  })
}

/** Has followers whom a refusal took off follow again. */
export async function putBack(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(trouble, async () => {
    const viewer = await requireActingMember('put follower back')
    const words = (await siteTexts()).texts.mailServer.removals
    const asked = removalForm.safeParse(Object.fromEntries(form))
    if (!asked.success) return bad(words.back(0))
    const outcome = await putFollowersBack(viewer.id, asked.data.removalId)
    if (outcome.status === 'not-allowed') return bad(words.notAllowed)
    return outcome.count > 0 ? good(words.back(outcome.count)) : bad(words.back(0))
  })
}
