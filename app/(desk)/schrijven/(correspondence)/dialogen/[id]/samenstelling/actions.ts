'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { findActingMember } from '@/app/_server/viewer'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { answerOwner } from '@/app/(desk)/_forms/answer-owner'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { answerFinding } from '@/publication/correspondence/compositions/answer-finding'
import { approveDialogue } from '@/publication/correspondence/compositions/approve-dialogue'
import { publishDialogue } from '@/publication/correspondence/compositions/publish-dialogue'
import { stopReminders } from '@/publication/correspondence/compositions/stop-reminders'
import { takeBackApproval } from '@/publication/correspondence/compositions/take-back-approval'
import { withdrawDialogue } from '@/publication/correspondence/compositions/withdraw-dialogue'
import { putBetweenUs } from '@/publication/correspondence/private-passages/put-between-us'
import type { ComposeScreen } from './compose-screen'
import { keepComposition, refusedScreen } from './keep-composition'
import { publicationWords } from './publication-words'
import { readComposeForm } from './read-compose-form'

const dialogueForm = z.object({ dialogueId: z.uuid() })
const proofForm = dialogueForm.extend({ fingerprint: z.string().regex(/^[0-9a-f]{64}$/) })
const findingForm = dialogueForm.extend({
  letterId: z.uuid(),
  kind: z.enum(['address', 'telephone', 'name', 'third-party', 'signature', 'private-elsewhere']),
  // Written as in an address: a browser would change its line ends.
  found: z.string().min(1).max(5_000).transform(decoded),
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
      // What the page says above the form is of before.
      revalidatePath(`/schrijven/dialogen/${read.dialogueId}/samenstelling`)
      return screen
    },
  )
}

/** Says of something that looks private that it may be read. */
export async function sayItMay(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('answer privacy', form, async (viewer, { texts }) => {
    const asked = readForm(findingForm, form) ?? notFound()
    const outcome = await answerFinding(viewer.id, asked.dialogueId, asked)
    const { findings } = texts.compositions
    if (outcome.status === 'not-found') return bad(findings.gone)
    revalidatePath(proofPath(asked.dialogueId))
    return good(findings.answered)
  })
}

/** Marks the paragraph in which it stands as a private passage. */
export async function keepBetweenUs(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('revise letter', form, async (viewer, { texts }) => {
    const asked = readForm(findingForm, form) ?? notFound()
    const outcome = await putBetweenUs(viewer.id, asked.dialogueId, asked)
    const { findings } = texts.compositions
    if (outcome.status === 'by-hand') return bad(findings.byHand)
    if (outcome.status === 'not-found') return bad(findings.gone)
    revalidatePath(proofPath(asked.dialogueId))
    return good(findings.put)
  })
}

/** Agrees to exactly the proof that was on screen. */
export async function approve(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('approve dialogue', form, async (viewer, { texts }) => {
    const { dialogueId, fingerprint } = readForm(proofForm, form) ?? notFound()
    const outcome = await approveDialogue(viewer.id, dialogueId, fingerprint)
    const { approvals } = texts.compositions
    revalidatePath(proofPath(dialogueId))
    if (outcome.status === 'approved') return good(approvals.approved)
    return bad(outcome.status === 'not-found' ? approvals.gone : approvals[outcome.status])
  })
}

/** Takes an approval back, as long as readers do not have what it was given to. */
export async function takeBack(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('approve dialogue', form, async (viewer, { texts }) => {
    const { dialogueId } = readForm(dialogueForm, form) ?? notFound()
    const outcome = await takeBackApproval(viewer.id, dialogueId)
    const { approvals } = texts.compositions
    revalidatePath(proofPath(dialogueId))
    if (outcome.status === 'published') return bad(approvals.cannotTakeBack)
    return outcome.status === 'taken-back' ? good(approvals.takenBackNow) : bad(approvals.gone)
  })
}

/** Makes exactly the proof that was on screen what readers see. */
export async function publish(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('publish dialogue', form, async (viewer, { texts, language }) => {
    const { dialogueId, fingerprint } = readForm(proofForm, form) ?? notFound()
    const outcome = await publishDialogue(viewer.id, dialogueId, fingerprint)
    revalidatePath(proofPath(dialogueId))
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

function decoded(found: string, context: z.RefinementCtx): string {
  try {
    return decodeURIComponent(found)
  } catch {
    context.addIssue('Not encoded as in an address')
    return z.NEVER
  }
}

const proofPath = (dialogueId: string) => `/schrijven/dialogen/${dialogueId}/samenstelling/drukproef`
