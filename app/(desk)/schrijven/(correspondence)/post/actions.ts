'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { chooseLineEnds } from '@/publication/correspondence/arrivals/choose-line-ends'
import { confirmArrival } from '@/publication/correspondence/arrivals/confirm-arrival'
import { discardArrival } from '@/publication/correspondence/arrivals/discard-arrival'
import { takeBackConfirmed } from '@/publication/correspondence/arrivals/notices/take-back-confirmed'
import { LINE_ENDS } from '@/publication/correspondence/arrivals/reading/line-ends'
import { takeInPicture } from '@/publication/correspondence/arrivals/take-in-picture'
import { letterAtDesk } from '@/publication/correspondence/letters/address-at-desk'
import type { Texts } from '@/texts/texts'
import { dateFields, readDateFields } from '../_dates/read-date-fields'
import { readAskedReaders, readersFields } from '../dialogen/_letter/read-asked-readers'
import { chosenInWords } from './chosen-in-words'
import { refusalInWords } from './refusal-in-words'

const letterForm = z.object({
  arrivalId: z.uuid(),
  // Not there where only one other writes.
  to: z.union([z.uuid(), z.literal('')]).default(''),
  subject: z.string().trim().max(200),
  body: z.string(),
  ...readersFields,
  ...dateFields,
})
const lineEndsForm = z.object({ arrivalId: z.uuid(), act: z.enum(LINE_ENDS), body: z.string() })
const pictureForm = z.object({
  arrivalId: z.uuid(),
  index: z.coerce.number().int().min(0).max(10_000),
  alt: z.string().trim().min(1).max(500),
  credit: z.string().trim().max(200),
})
const arrivalForm = z.object({ arrivalId: z.uuid() })

/** Makes a proposal a letter, as its writer left it on screen; or has its lines as they came, or joined. */
export async function confirm(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('confirm arrival', form, async (viewer, { texts }) => {
    const chosen = readForm(lineEndsForm, form)
    if (chosen) return choose(viewer.id, chosen, texts)
    const asked = readForm(letterForm, form, ['readers'])
    if (!asked) return bad(texts.arrivals.wrongSubject)
    const { arrivalId, to, subject, body } = asked
    const date = readDateFields(asked)
    if (date === 'wrong') return bad(texts.letters.dates.wrong)
    const readers = readAskedReaders(asked)
    const text = { subject, body, toMemberId: to || null, readers, ...(date !== undefined && { date }) }
    const outcome = await confirmArrival(viewer.id, arrivalId, text)
    if (outcome.status === 'confirmed') redirect(`/schrijven/post/${arrivalId}`)
    const refusal = refusalInWords(outcome, texts)
    if (outcome.status !== 'confirmed-otherwise') return bad(refusal)
    const { dialogueId, letterId } = outcome
    return bad(refusal, { href: letterAtDesk(dialogueId, letterId), words: texts.arrivals.toLetter })
  })
}

async function choose(
  memberId: string,
  { arrivalId, act: lineEnds, body: typed }: z.infer<typeof lineEndsForm>,
  texts: Texts,
): Promise<Answer> {
  const outcome = await chooseLineEnds(memberId, arrivalId, { lineEnds, typed })
  if (outcome.status === 'chosen') revalidatePath(`/schrijven/post/${arrivalId}`)
  return chosenInWords(outcome, lineEnds, texts.arrivals)
}

/** Takes a picture that came with a proposal in, and says how it is set in the letter. */
export async function takePicture(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('confirm arrival', form, async (viewer, { texts }) => {
    const { desk, arrivals } = texts
    const asked = readForm(pictureForm, form)
    if (!asked) return bad(arrivals.pictureNeedsAlt)
    const { arrivalId, index, alt, credit } = asked
    const outcome = await takeInPicture(viewer.id, arrivalId, index, { alt, credit })
    if (outcome.status === 'not-found') return bad(arrivals.gone)
    if (outcome.status === 'refused') return bad(desk.essay.refusedPicture[outcome.reason])
    revalidatePath(`/schrijven/post/${arrivalId}`)
    return good(arrivals.pictureTaken(outcome.markdown))
  })
}

/** Lays a mail aside. */
export async function discard(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('discard arrival', form, async (viewer) => {
    const asked = readForm(arrivalForm, form)
    if (!asked) notFound()
    const outcome = await discardArrival(viewer.id, asked.arrivalId)
    if (outcome.status === 'not-found') notFound()
    redirect('/schrijven/post')
  })
}

/** Undoes that somebody with the link of its notice confirmed it: it waits again. */
export async function takeBackLetter(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('revise letter', form, async (viewer) => {
    const asked = readForm(arrivalForm, form)
    if (!asked) notFound()
    const outcome = await takeBackConfirmed(viewer.id, asked.arrivalId)
    if (outcome.status === 'not-found') notFound()
    redirect(`/schrijven/post/${asked.arrivalId}`)
  })
}
