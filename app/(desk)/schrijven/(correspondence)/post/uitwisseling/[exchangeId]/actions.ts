'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { chooseLineEndsOfSeen } from '@/publication/correspondence/arrivals/exchange/choose-line-ends-of-seen'
import { confirmSeen } from '@/publication/correspondence/arrivals/exchange/confirm-seen'
import { MOST_TOGETHER } from '@/publication/correspondence/arrivals/exchange/find-own-of-exchange'
import { undoConfirmed } from '@/publication/correspondence/arrivals/exchange/undo-confirmed'
import { LINE_ENDS } from '@/publication/correspondence/arrivals/reading/line-ends'

const seenForm = z.object({ exchangeId: z.uuid(), arrivalIds: z.array(z.uuid()).min(1).max(MOST_TOGETHER) })
const lineEndsForm = seenForm.extend({ lineEnds: z.enum(LINE_ENDS) })
const exchangeForm = z.object({ exchangeId: z.uuid() })

/** Makes letters of the mails that stood on the page. */
export async function confirmAllSeen(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('confirm arrival', form, async (viewer, { texts }) => {
    const words = texts.arrivals.together
    const asked = readForm(seenForm, form, ['arrivalIds'])
    if (!asked) return bad(words.gone)
    const { count, left } = await confirmSeen(viewer.id, asked.exchangeId, asked.arrivalIds)
    revalidatePath(`/schrijven/post/uitwisseling/${asked.exchangeId}`)
    return count + left === 0 ? bad(words.gone) : good(words.confirmed(count, left))
  })
}

/** Has the broken lines of the mails that stood on the page as they came, or joined. */
export async function chooseForAllSeen(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('confirm arrival', form, async (viewer, { texts }) => {
    const { together, lineEnds } = texts.arrivals
    const asked = readForm(lineEndsForm, form, ['arrivalIds'])
    if (!asked) return bad(together.gone)
    const count = await chooseLineEndsOfSeen(viewer.id, asked.exchangeId, asked.arrivalIds, asked.lineEnds)
    revalidatePath(`/schrijven/post/uitwisseling/${asked.exchangeId}`)
    return count === 0 ? bad(together.gone) : good(lineEnds.chosen[asked.lineEnds])
  })
}

/** Undoes what somebody else confirmed for whoever presses it. */
export async function undoAll(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('confirm arrival', form, async (viewer, { texts }) => {
    const words = texts.arrivals.together
    const asked = readForm(exchangeForm, form)
    if (!asked) return bad(words.gone)
    const outcome = await undoConfirmed(viewer.id, asked.exchangeId)
    if (outcome.status === 'not-found') return bad(words.gone)
    revalidatePath(`/schrijven/post/uitwisseling/${asked.exchangeId}`)
    return good(words.undone(outcome.count, outcome.kept))
  })
}
