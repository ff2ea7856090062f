'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { confirmArrival } from '@/publication/correspondence/arrivals/confirm-arrival'
import { discardArrival } from '@/publication/correspondence/arrivals/discard-arrival'
import { takeInPicture } from '@/publication/correspondence/arrivals/take-in-picture'
import type { Texts } from '@/texts/texts'
import { dateFields, readDateFields } from '../_dates/read-date-fields'

const letterForm = z.object({
  arrivalId: z.uuid(),
  // Not there where only one other writes.
  to: z.union([z.uuid(), z.literal('')]).default(''),
  subject: z.string().trim().max(200),
  body: z.string(),
  ...dateFields,
})
const pictureForm = z.object({
  arrivalId: z.uuid(),
  index: z.coerce.number().int().min(0).max(10_000),
  alt: z.string().trim().min(1).max(500),
  credit: z.string().trim().max(200),
})
const arrivalForm = z.object({ arrivalId: z.uuid() })

/** Makes a proposal a letter, as its writer left it on screen. */
export async function confirm(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('confirm arrival', form, async (viewer, { texts }) => {
    const asked = readForm(letterForm, form)
    if (!asked) return bad(texts.arrivals.wrongSubject)
    const { arrivalId, to, subject, body } = asked
    const date = readDateFields(asked)
    if (date === 'wrong') return bad(texts.letters.dates.wrong)
    const text = { subject, body, toMemberId: to || null, ...(date !== undefined && { date }) }
    const outcome = await confirmArrival(viewer.id, arrivalId, text)
    if (outcome.status === 'impossible-date') return bad(texts.letters.dates.impossible)
    if (outcome.status === 'confirmed') redirect(`/schrijven/post/${arrivalId}`)
    return bad(inSentence(outcome, texts.arrivals))
  })
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

type Refusal = Exclude<
  Awaited<ReturnType<typeof confirmArrival>>,
  { status: 'confirmed' | 'impossible-date' }
>

function inSentence(outcome: Refusal, words: Texts['arrivals']): string {
  if (outcome.status === 'empty') return words.empty
  if (outcome.status === 'already-a-letter') return words.alreadyALetter
  if (outcome.status === 'not-to-be-trusted') return words.notToBeTrusted
  if (outcome.status === 'not-for-all') return words.tellsNewcomer
  if (outcome.status === 'stopped') return words.stopped
  if (outcome.status === 'reaches-nobody') return words.reachesNobody(outcome.to?.name ?? null)
  if (outcome.status === 'not-found') return words.gone
  const problems = outcome.problems.map(({ line, column, message }) => words.problem(line, column, message))
  return words.refused(problems.join(' '))
}
