'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { type MarkedProblem, markProblems } from '@/app/(desk)/_editor/marked-problem'
import { type Answer, bad, good, quiet } from '@/app/(desk)/_forms/answer'
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
import { readDateFields } from '../_dates/read-date-fields'
import { readAskedReaders } from '../dialogen/_letter/read-asked-readers'
import { readTypedLetter } from './_passages/read-typed-letter'
import type { MailScreen } from './[id]/mail-screen'
import { chosenInWords } from './chosen-in-words'
import { mailForm } from './read-mail-form'
import { refusalInWords } from './refusal-in-words'

const previewForm = z.object({ act: z.literal('preview') })
const lineEndsForm = z.object({ arrivalId: z.uuid(), act: z.enum(LINE_ENDS), body: z.string() })
const pictureForm = z.object({
  arrivalId: z.uuid(),
  index: z.coerce.number().int().min(0).max(10_000),
  alt: z.string().trim().min(1).max(500),
  credit: z.string().trim().max(200),
})
const arrivalForm = z.object({ arrivalId: z.uuid() })

/** Makes a proposal a letter, as its writer left it on screen; or has its lines as they came, or joined. */
export async function confirm(_before: unknown, form: FormData): Promise<MailScreen> {
  let problems: MarkedProblem[] = []
  const answer = await answerMember('confirm arrival', form, async (viewer, site) => {
    const { texts } = site
    const typed = readTypedLetter(form, texts.arrivals)
    if ('answer' in typed) return typed.answer
    const { sent } = typed
    // Where there is script the button asks for the preview itself; nobody confirms by looking.
    if (readForm(previewForm, sent)) return { ...quiet(), isKept: false }
    const chosen = readForm(lineEndsForm, sent)
    if (chosen) return choose(viewer.id, chosen, texts)
    const asked = readForm(mailForm, sent, ['readers'])
    if (!asked) return bad(texts.arrivals.wrongSubject)
    const { arrivalId, to, subject, body } = asked
    const date = readDateFields(asked)
    if (date === 'wrong') return bad(texts.letters.dates.wrong)
    const readers = readAskedReaders(asked)
    const text = {
      subject,
      body,
      toMemberId: to || null,
      readers,
      seen: asked.seen,
      ...(date !== undefined && { date }),
    }
    const outcome = await confirmArrival(viewer.id, arrivalId, text)
    if (outcome.status === 'confirmed') redirect(`/schrijven/post/${arrivalId}`)
    if (outcome.status === 'somebody-came') revalidatePath(`/schrijven/post/${arrivalId}`)
    if (outcome.status === 'refused') {
      // Each stands below it, as a jump to its place.
      problems = markProblems(outcome.problems, texts.letters.form)
      return bad(texts.arrivals.refused('').trim())
    }
    const refusal = refusalInWords(outcome, site)
    if (outcome.status !== 'confirmed-otherwise') return bad(refusal)
    const { dialogueId, letterId } = outcome
    return bad(refusal, { href: letterAtDesk(dialogueId, letterId), words: texts.arrivals.toLetter })
  })
  return { ...answer, problems, preview: null }
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
