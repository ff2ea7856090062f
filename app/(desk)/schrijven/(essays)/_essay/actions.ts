'use server'

import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { findActingMember, type Viewer } from '@/app/_server/viewer'
import { previewInTurn } from '@/app/(desk)/_editor/preview-in-turn'
import { sayDeadLinks } from '@/app/(desk)/_editor/say-dead-links'
import { answerOwner } from '@/app/(desk)/_forms/answer-owner'
import { publishDraft } from '@/publication/essays/drafts/publish-draft'
import { submitDraft } from '@/publication/essays/drafts/submit-draft'
import { draftScreen } from './begin-screen'
import type { EssayScreen } from './essay-screen'
import { keepEssay } from './keep-essay'
import { pageOfEssay } from './page-of-essay'
import { previewEssayText } from './preview-essay-text'
import { publicationRefusal } from './publication-refusal'
import { type ReadEssay, readEssayForm } from './read-essay-form'
import { bareScreen, refusedScreen } from './refused-screen'

/**
 * Does what the button asks and answers with the whole form. One action for all buttons: React finds its answer again
 * without script only when a form has one.
 */
export async function answerEssay(_before: unknown, form: FormData): Promise<EssayScreen> {
  const essay = readEssayForm(form) ?? notFound()
  return answerOwner(
    form,
    (sentence) => bareScreen(essay, sentence),
    () => ACTS[essay.act](essay),
  )
}

const ACTS = { save, preview, submit, publish }

/** Saves what was typed as the next revision. */
async function save(essay: ReadEssay): Promise<EssayScreen> {
  const viewer = await findActingMember('save draft')
  if (!viewer) return signedOut(essay)
  const kept = await keepEssay(viewer, essay)
  if (kept.status === 'not-kept') return kept.screen
  const words = (await siteTexts()).texts.desk.essay
  const screen = await doneScreen(viewer, essay, { ...kept, text: words.saved(kept.revision) })
  return essay.isByItself ? quietScreen(screen, essay) : screen
}

/** Says whether what was typed can be shown, without saving it. Where there is script the button asks for the preview itself. */
async function preview(essay: ReadEssay): Promise<EssayScreen> {
  const viewer = await findActingMember('preview draft')
  if (!viewer) return signedOut(essay)
  const { draftId, values } = essay
  const shown = await previewInTurn(viewer.id, (gone) =>
    previewEssayText({ memberId: viewer.id, form: `button ${draftId}`, gone }, values),
  )
  const words = (await siteTexts()).texts.desk.essay
  const text = shown.problems.length > 0 ? words.refusedPreview : words.previewAfterSaving
  // A form without script carries its state along as text, and a page is not text.
  return refusedScreen(viewer, essay, text, { problems: shown.problems })
}

/** Saves what was typed and hands it to the editors. */
async function submit(essay: ReadEssay): Promise<EssayScreen> {
  const viewer = await findActingMember('submit draft')
  if (!viewer) return signedOut(essay)
  const kept = await keepEssay(viewer, essay)
  if (kept.status === 'not-kept') return kept.screen
  const words = (await siteTexts()).texts.desk.essay
  const outcome = await submitDraft(viewer.id, essay.draftId, kept.revision)
  if (outcome.status === 'submitted' || outcome.status === 'discarded')
    return doneScreen(viewer, essay, { ...kept, text: words.submitted, comesIntoView: true })
  const text = outcome.status === 'untitled' ? words.untitled : words.gone
  const screen = await refusedScreen(viewer, { ...essay, basedOn: kept.revision }, text)
  return { ...screen, isKept: outcome.status !== 'stale' }
}

/** Saves what was typed and makes exactly that what readers see. */
async function publish(essay: ReadEssay): Promise<EssayScreen> {
  const viewer = await findActingMember('publish draft')
  if (!viewer) return signedOut(essay)
  const kept = await keepEssay(viewer, essay)
  if (kept.status === 'not-kept') return kept.screen
  const outcome = await publishDraft(viewer.id, essay.draftId, kept.revision)
  if (outcome.status === 'discarded') return doneScreen(viewer, essay, { ...kept, text: '' })
  if (outcome.status !== 'published') {
    const screen = await publicationRefusal(viewer, { ...essay, basedOn: kept.revision }, outcome)
    return { ...screen, isKept: outcome.status !== 'stale' }
  }
  const words = (await siteTexts()).texts.desk.essay
  return doneScreen(viewer, essay, {
    ...kept,
    text: words.published,
    publishedAt: outcome.path,
    comesIntoView: true,
  })
}

/** A remark, for it is saved all the same; nobody who is typing is told each time. */
async function deadLinksIn(
  viewer: Viewer,
  { values, isByItself }: ReadEssay,
  { piece }: EssayScreen,
): Promise<string | null> {
  if (isByItself) return null
  const text = { source: values.body, format: 'mdx' as const }
  return sayDeadLinks(viewer.id, text, piece?.path ?? pageOfEssay(values))
}

async function signedOut(essay: ReadEssay): Promise<EssayScreen> {
  return bareScreen(essay, (await siteTexts()).texts.desk.signedOutMeanwhile)
}

type Done = { text: string; beside: string | null; publishedAt?: string; comesIntoView?: boolean }

async function doneScreen(
  viewer: Viewer,
  essay: ReadEssay,
  { text, beside, publishedAt, comesIntoView = false }: Done,
): Promise<EssayScreen> {
  const screen = await draftScreen(viewer, essay.draftId)
  if (!screen) throw new Error('A draft that was just saved cannot be read')
  const words = (await siteTexts()).texts.desk.essay
  if (screen.isDiscarded)
    return { ...screen, isKept: true, answer: { tone: 'bad', text: words.savedInDiscarded } }
  const count = screen.todo.length
  const said = [text, count > 0 && words.todo(count), beside, await deadLinksIn(viewer, essay, screen)]
  return {
    ...screen,
    answer: { tone: 'good', text: said.filter(Boolean).join(' ') },
    errors: beside ? { picture: beside } : {},
    publishedAt: publishedAt ?? null,
    comesIntoView,
  }
}

/** What saved itself says so in the bar alone. A topic that is being typed stays typed, and unsaved. */
function quietScreen(screen: EssayScreen, { values: { newTopic } }: ReadEssay): EssayScreen {
  return {
    ...screen,
    values: { ...screen.values, newTopic },
    answer: screen.isDiscarded ? screen.answer : null,
    isKept: newTopic.trim() === '',
    isByItself: true,
  }
}
