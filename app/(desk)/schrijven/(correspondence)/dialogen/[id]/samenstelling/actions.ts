'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { findActingMember } from '@/app/_server/viewer'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { answerOwner } from '@/app/(desk)/_forms/answer-owner'
import { text } from '@/app/(desk)/_forms/fields'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { answerFinding } from '@/publication/correspondence/compositions/answer-finding'
import { approveDialogue } from '@/publication/correspondence/compositions/approve-dialogue'
import { findWhatCame } from '@/publication/correspondence/compositions/find-what-came'
import { letStayAndApprove } from '@/publication/correspondence/compositions/let-stay-and-approve'
import { objectToProof } from '@/publication/correspondence/compositions/object-to-proof'
import { publishDialogue } from '@/publication/correspondence/compositions/publish-dialogue'
import { SHOWN_MARK } from '@/publication/correspondence/compositions/shown-mark'
import { stopReminders } from '@/publication/correspondence/compositions/stop-reminders'
import { takeBackApproval } from '@/publication/correspondence/compositions/take-back-approval'
import { withdrawDialogue } from '@/publication/correspondence/compositions/withdraw-dialogue'
import { putBetweenUs } from '@/publication/correspondence/private-passages/put-between-us'
import type { ComposeScreen } from './compose-screen'
import { keepComposition, refusedScreen } from './keep-composition'
import { answeredWords, letStayFields } from './let-stay'
import { publicationWords } from './publication-words'
import { LONGEST_ANSWER, readQuestionAnswer } from './question-answer'
import { questionWords } from './question-words'
import { readComposeForm } from './read-compose-form'
import { withWhatCame } from './what-came'

const dialogueForm = z.object({ dialogueId: z.uuid() })
const proofForm = dialogueForm.extend({ fingerprint: z.string().regex(/^[0-9a-f]{64}$/) })
const refusalForm = proofForm.extend({ reason: text.transform((typed) => typed.trim()) })
/** A page that does not say what it showed showed nothing. */
const shown = z.string().regex(SHOWN_MARK).catch('')
const approvalForm = dialogueForm.extend({ shown })
const letStayForm = approvalForm.extend(letStayFields)
const questionForm = dialogueForm.extend({
  shown,
  answer: z.string().max(LONGEST_ANSWER).transform(readQuestionAnswer),
})

/** Saves how the letters become a piece. */
export async function saveComposed(_before: unknown, form: FormData): Promise<ComposeScreen> {
  const read = readComposeForm(form) ?? notFound()
  return answerOwner(
    form,
    (sentence) => refusedScreen(read, sentence),
    async () => {
      const viewer = await findActingMember('compose dialogue')
      if (!viewer) return refusedScreen(read, (await siteTexts()).texts.desk.signedOutMeanwhile)
      const screen = await keepComposition(viewer, read)
      // What the page shows around the fields is of before.
      revalidateProof(read.dialogueId)
      return screen
    },
  )
}

/**
 * Answers one question about something that looks private: it may be read, or its paragraphs become private passages. One
 * action for all of them, so that the form that says what was done outlives the question.
 */
export async function answerQuestion(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('answer privacy', form, async (viewer, { texts, language }) => {
    const { dialogueId, answer, shown } = readForm(questionForm, form) ?? notFound()
    const { findings } = texts.compositions
    const outcome =
      answer.act === 'may'
        ? await answerFinding(viewer.id, dialogueId, answer)
        : await putBetweenUs(viewer.id, dialogueId, answer)
    if (outcome.status === 'by-hand') return bad(findings.byHand)
    if (outcome.status === 'not-found') return bad(findings.gone)
    revalidateProof(dialogueId)
    const said = questionWords(outcome, findings, language)
    const [letterId, ...more] = outcome.status === 'put' ? outcome.letterIds : []
    const came = await findWhatCame(viewer.id, dialogueId, shown)
    const { approvals } = texts.compositions
    if (!letterId || more.length > 0) return withWhatCame(good(said), came, approvals)
    const letter = `/schrijven/dialogen/${dialogueId}/brieven/${letterId}`
    return withWhatCame(good(said, { href: letter, words: findings.revise }), came, approvals)
  })
}

/** Agrees to exactly the proof that was on screen, when all of it was. */
export async function approve(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('approve dialogue', form, async (viewer, { texts }) => {
    const { dialogueId, shown } = readForm(approvalForm, form) ?? notFound()
    const outcome = await approveDialogue(viewer.id, dialogueId, shown)
    const { approvals } = texts.compositions
    revalidateProof(dialogueId)
    if (outcome.status === 'approved') return good(approvals.approved)
    if (outcome.status === 'not-found') return bad(approvals.gone)
    const answer = bad(approvals[outcome.status])
    if (outcome.status !== 'shown-in-part') return answer
    return withWhatCame(answer, await findWhatCame(viewer.id, dialogueId, shown), approvals)
  })
}

/** Says of all that is ticked that readers may read it, and yes to the proof that was on screen with it. */
export async function letStayAndAgree(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('approve dialogue', form, async (viewer, { texts, language }) => {
    const { dialogueId, ...asked } = readForm(letStayForm, form, ['answers']) ?? notFound()
    const outcome = await letStayAndApprove(viewer.id, dialogueId, asked)
    const { approvals, findings } = texts.compositions
    if (outcome.status === 'not-found') return bad(findings.gone)
    if (outcome.status === 'unanswered' && asked.answers.length === 0) return bad(findings.nothingTicked)
    revalidateProof(dialogueId)
    if (outcome.status === 'approved') return good(approvals.approved)
    // Something else is asked too: what was ticked is answered, and not agreed to.
    const said =
      outcome.status === 'answered'
        ? good(answeredWords(asked.answers.length, outcome, findings, language))
        : bad(approvals[outcome.status])
    return withWhatCame(said, await findWhatCame(viewer.id, dialogueId, asked.shown), approvals)
  })
}

/** Says no to exactly the proof that was on screen, and why. */
export async function refuse(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('approve dialogue', form, async (viewer, { texts }) => {
    const read = readForm(refusalForm, form) ?? notFound()
    const { approvals } = texts.compositions
    if (read.reason === '' || read.reason.length > 1000) return bad(approvals.noReason)
    const { status } = await objectToProof(viewer.id, read.dialogueId, read)
    // A proof that nobody asks about any more has no form, and the reason would go with it.
    if (status === 'objected' || status === 'changed') revalidateProof(read.dialogueId)
    if (status === 'objected') return good(approvals.saidNo)
    if (status === 'published') return bad(approvals.cannotTakeBack)
    return bad(status === 'changed' ? approvals.changed : approvals.gone)
  })
}

/** Takes an approval back, as long as readers do not have what it was given to. */
export async function takeBack(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('approve dialogue', form, async (viewer, { texts }) => {
    const { dialogueId } = readForm(dialogueForm, form) ?? notFound()
    const outcome = await takeBackApproval(viewer.id, dialogueId)
    const { approvals } = texts.compositions
    revalidateProof(dialogueId)
    if (outcome.status === 'published') return bad(approvals.cannotTakeBack)
    return outcome.status === 'taken-back' ? good(approvals.takenBackNow) : bad(approvals.gone)
  })
}

/** Makes exactly the proof that was on screen what readers see. */
export async function publish(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('publish dialogue', form, async (viewer, { texts, language }) => {
    const { dialogueId, fingerprint } = readForm(proofForm, form) ?? notFound()
    const outcome = await publishDialogue(viewer.id, dialogueId, fingerprint)
    revalidateProof(dialogueId)
    const words = publicationWords(outcome, texts.compositions, language)
    return outcome.status === 'published' ? good(words) : bad(words)
  })
}

/** Takes the dialogue away from readers, after the page that asks whether to. */
export async function withdraw(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('withdraw dialogue', form, async (viewer) => {
    const { dialogueId } = readForm(dialogueForm, form) ?? notFound()
    const outcome = await withdrawDialogue(viewer.id, dialogueId)
    if (outcome.status !== 'withdrawn') notFound()
    redirect(`/schrijven/dialogen/${dialogueId}/samenstelling`)
  })
}

/** Reminds this member of this dialogue no more. */
export async function remindNoMore(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('approve dialogue', form, async (viewer, { texts }) => {
    const { dialogueId } = readForm(dialogueForm, form) ?? notFound()
    const outcome = await stopReminders(viewer.id, dialogueId)
    const { approvals, reminders } = texts.compositions
    return outcome.status === 'stopped' ? good(reminders.stopped) : bad(approvals.gone)
  })
}

/** On both pages that show it. */
function revalidateProof(dialogueId: string): void {
  const composing = `/schrijven/dialogen/${dialogueId}/samenstelling`
  revalidatePath(composing)
  revalidatePath(`${composing}/drukproef`)
}
