'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { findActingMember, type Viewer } from '@/app/_server/viewer'
import { previewInTurn } from '@/app/(desk)/_editor/preview-in-turn'
import { sayDeadLinks } from '@/app/(desk)/_editor/say-dead-links'
import { answerOwner } from '@/app/(desk)/_forms/answer-owner'
import { readIds } from '@/app/(desk)/_forms/fields'
import { pageOfDialogue } from '@/publication/correspondence/dialogues/page-of-dialogue'
import { findLetterFormat } from '@/publication/correspondence/letters/find-letter-format'
import { listLetterNumbers } from '@/publication/correspondence/letters/list-letter-numbers'
import { listLetterProblems } from '@/publication/correspondence/letters/list-letter-problems'
import { proposeChange } from '@/publication/correspondence/letters/propose-change'
import { reviseLetter } from '@/publication/correspondence/letters/revise-letter'
import { saveLetter } from '@/publication/correspondence/letters/save-letter'
import { sendLetter } from '@/publication/correspondence/letters/send-letter'
import { LETTER_NOTICES, type LetterNotice } from './letter-notices'
import { letterRefusal } from './letter-refusal'
import type { LetterScreen } from './letter-screen'
import { discardedLetter, refusedLetter, savedLetter, typed } from './letter-screens'
import { previewLetter } from './preview-letter'
import { addressee, type ReadLetter, readLetterForm, wrongFields } from './read-letter-form'

/**
 * Does what the button asks and answers with the whole form. One action for all buttons: React finds its answer again
 * without script only when a form has one.
 */
export async function answerLetter(_before: unknown, form: FormData): Promise<LetterScreen> {
  const letter = readLetterForm(form) ?? notFound()
  return answerOwner(
    form,
    (sentence) => refusedLetter(letter, sentence),
    () => ACTS[letter.act](letter),
  )
}

const ACTS = { save, preview, send, revise, propose }

/** Keeps what was typed as a draft that only its writer sees. */
async function save(letter: ReadLetter): Promise<LetterScreen> {
  const viewer = await findActingMember('write letter')
  if (!viewer) return signedOut(letter)
  const { form } = (await siteTexts()).texts.letters
  const errors = wrongFields(letter, form)
  if (errors) return refusedLetter(letter, form.refused, { errors })
  const outcome = await saveLetter(viewer.id, draftOf(letter), textOf(letter))
  if (outcome.status === 'discarded') return discardedLetter(letter, outcome.revision)
  if (outcome.status !== 'saved') return letterRefusal(letter, outcome)
  // By itself it is saved again and again, and the preview says what is wrong.
  const problems = letter.isByItself
    ? []
    : await listLetterProblems(viewer.id, letter.letterId, outcome.revision)
  const screen = await savedLetter(letter, outcome.revision, problems)
  return letter.isByItself ? screen : withDeadLinks(viewer, screen)
}

/** Says whether what was typed can be shown, without keeping it. Where there is script the button asks for the preview itself. */
async function preview(letter: ReadLetter): Promise<LetterScreen> {
  const viewer = await findActingMember('read dialogue')
  if (!viewer) return signedOut(letter)
  const { form } = (await siteTexts()).texts.letters
  const shown = await previewInTurn(viewer.id, (gone) => previewLetter(viewer, letter, gone))
  if (shown.problems.length > 0)
    return refusedLetter(letter, form.refusedPreview, { problems: shown.problems })
  // A form without script carries its state along as text, and a page is not text.
  return { ...typed(letter), answer: { tone: 'good', text: form.previewAfterSaving } }
}

/** Keeps what was typed and sends exactly that. */
async function send(letter: ReadLetter): Promise<LetterScreen> {
  const viewer = await findActingMember('write letter')
  if (!viewer) return signedOut(letter)
  const { form } = (await siteTexts()).texts.letters
  const errors = wrongFields(letter, form)
  if (errors) return refusedLetter(letter, form.refused, { errors })
  const draft = draftOf(letter)
  const saved = await saveLetter(viewer.id, draft, textOf(letter))
  // Sent already: pressing again is pressing once.
  if (saved.status === 'sent' && saved.isSame) return done(letter, 'sent')
  if (saved.status === 'discarded') return discardedLetter(letter, saved.revision)
  if (saved.status !== 'saved') return letterRefusal(letter, saved)
  const outcome = await sendLetter(viewer.id, letter.letterId, saved.revision, new Date(), draft.seen)
  if (outcome.status === 'sent') return done(letter, 'sent')
  if (outcome.status === 'discarded') return discardedLetter(letter, saved.revision)
  // Whom it can be to, and who reads what is private in it, are others by now.
  if (outcome.status === 'somebody-came') revalidatePath(`/schrijven/dialogen/${letter.dialogueId}/schrijven`)
  const screen = await letterRefusal({ ...letter, basedOn: saved.revision }, outcome)
  return { ...screen, isKept: outcome.status !== 'stale' }
}

/** Keeps what was typed as the next revision of one's own letter. */
async function revise(letter: ReadLetter): Promise<LetterScreen> {
  const viewer = await findActingMember('revise letter')
  if (!viewer) return signedOut(letter)
  const { form } = (await siteTexts()).texts.letters
  const errors = wrongFields(letter, form)
  if (errors) return refusedLetter(letter, form.refused, { errors })
  const outcome = await reviseLetter(viewer.id, letter.letterId, letter.basedOn, textOf(letter))
  return outcome.status === 'saved' ? done(letter, 'revised') : letterRefusal(letter, outcome)
}

/** Proposes what was typed to the writer of the letter. */
async function propose(letter: ReadLetter): Promise<LetterScreen> {
  const viewer = await findActingMember('propose letter change')
  if (!viewer) return signedOut(letter)
  const { form } = (await siteTexts()).texts.letters
  const errors = wrongFields(letter, form)
  if (errors) return refusedLetter(letter, form.refused, { errors })
  const { letterId, changeId, basedOn, values } = letter
  const outcome = await proposeChange(viewer.id, letterId, changeId, { ...values, basedOn })
  return outcome.status === 'proposed' ? done(letter, 'proposed') : letterRefusal(letter, outcome)
}

/** What was kept says which of its links lead nowhere: a remark, and no refusal. */
async function withDeadLinks(viewer: Viewer, screen: LetterScreen): Promise<LetterScreen> {
  const { answer, dialogueId, letterId, values } = screen
  if (!answer) return screen
  const text = { source: values.body, format: await findLetterFormat(letterId) }
  const numbers = await listLetterNumbers(dialogueId, letterId)
  const dead = await sayDeadLinks(viewer.id, text, await pageOfDialogue(dialogueId), numbers)
  return dead ? { ...screen, answer: { ...answer, text: `${answer.text} ${dead}` } } : screen
}

function draftOf({ dialogueId, letterId, basedOn, seen, asked, isByItself }: ReadLetter) {
  return { dialogueId, letterId, basedOn, seen: readIds(seen), readers: asked, isByItself }
}

function textOf({ values }: ReadLetter) {
  return { subject: values.subject, body: values.body, toMemberId: addressee(values) }
}

function done({ dialogueId, letterId }: ReadLetter, said: LetterNotice): never {
  redirect(`/schrijven/dialogen/${dialogueId}?brief=${letterId}&melding=${LETTER_NOTICES[said]}`)
}

async function signedOut(letter: ReadLetter): Promise<LetterScreen> {
  return refusedLetter(letter, (await siteTexts()).texts.desk.signedOutMeanwhile)
}
