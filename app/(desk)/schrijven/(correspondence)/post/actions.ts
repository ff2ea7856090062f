'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { inWords } from '@/app/_server/in-words'
import { siteTexts } from '@/app/_server/site-texts'
import { findActingMember, requireActingMember } from '@/app/_server/viewer'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { confirmArrival } from '@/publication/correspondence/arrivals/confirm-arrival'
import { discardArrival } from '@/publication/correspondence/arrivals/discard-arrival'
import { takeInPicture } from '@/publication/correspondence/arrivals/take-in-picture'
import { type Texts, textsIn } from '@/texts/texts'

const trouble = () => bad(textsIn('nl').desk.trouble)
const letterForm = z.object({
  arrivalId: z.uuid(),
  // Not there where only one other writes.
  to: z.union([z.uuid(), z.literal('')]).default(''),
  subject: z.string().trim().max(200),
  // A browser sends line ends as CRLF (HTML, form submission); line numbers count the same.
  body: z.string().transform((body) => body.replace(/\r\n?/g, '\n')),
})
const pictureForm = z.object({
  arrivalId: z.uuid(),
  index: z.coerce.number().int().min(0).max(10_000),
  alt: z.string().trim().min(1).max(500),
  credit: z.string().trim().max(200),
})
const arrivalForm = z.object({ arrivalId: z.uuid() })

/** Makes a proposal a letter, as its writer left it on screen. */
export async function confirm(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(trouble, async () => {
    const viewer = await findActingMember('confirm arrival')
    const { texts } = await siteTexts()
    if (!viewer) return bad(texts.desk.signedOutMeanwhile, form)
    const asked = letterForm.safeParse(Object.fromEntries(form))
    if (!asked.success) return bad(texts.arrivals.wrongSubject, form)
    const { arrivalId, to, ...text } = asked.data
    const outcome = await confirmArrival(viewer.id, arrivalId, { ...text, toMemberId: to || null })
    if (outcome.status === 'confirmed') redirect(`/schrijven/post/${arrivalId}`)
    return bad(inSentence(outcome, texts.arrivals), form)
  })
}

/** Takes a picture that came with a proposal in, and says how it is set in the letter. */
export async function takePicture(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(trouble, async () => {
    const viewer = await requireActingMember('confirm arrival')
    const { desk, arrivals } = (await siteTexts()).texts
    const asked = pictureForm.safeParse(Object.fromEntries(form))
    if (!asked.success) return bad(arrivals.pictureNeedsAlt)
    const { arrivalId, index, alt, credit } = asked.data
    const outcome = await takeInPicture(viewer.id, arrivalId, index, { alt, credit })
    if (outcome.status === 'not-found') return bad(arrivals.gone)
    if (outcome.status === 'refused') return bad(desk.essay.refusedPicture[outcome.reason])
    revalidatePath(`/schrijven/post/${arrivalId}`)
    return good(arrivals.pictureTaken(outcome.markdown))
  })
}

/** Lays a mail aside. */
export async function discard(form: FormData): Promise<void> {
  const viewer = await requireActingMember('discard arrival')
  const asked = arrivalForm.safeParse(Object.fromEntries(form))
  if (!asked.success) notFound()
  const outcome = await discardArrival(viewer.id, asked.data.arrivalId)
  if (outcome.status === 'not-found') notFound()
  redirect('/schrijven/post')
}

type Refusal = Exclude<Awaited<ReturnType<typeof confirmArrival>>, { status: 'confirmed' }>

function inSentence(outcome: Refusal, words: Texts['arrivals']): string {
  if (outcome.status === 'empty') return words.empty
  if (outcome.status === 'already-a-letter') return words.alreadyALetter
  if (outcome.status === 'not-to-be-trusted') return words.notToBeTrusted
  if (outcome.status === 'not-for-all') return words.tellsNewcomer
  if (outcome.status === 'not-found') return words.gone
  const problems = outcome.problems.map(({ line, column, message }) => words.problem(line, column, message))
  return words.refused(problems.join(' '))
}
