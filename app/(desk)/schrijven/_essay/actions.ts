'use server'

import { notFound } from 'next/navigation'
import { inWords } from '@/app/_server/in-words'
import { siteTexts } from '@/app/_server/site-texts'
import { findActingMember, type Viewer } from '@/app/_server/viewer'
import { publishDraft } from '@/publication/drafts/publish-draft'
import { submitDraft } from '@/publication/drafts/submit-draft'
import { textsIn } from '@/texts/texts'
import { draftScreen } from './begin-screen'
import type { EssayScreen } from './essay-screen'
import { keepEssay } from './keep-essay'
import { previewEssayText } from './preview-essay-text'
import { publicationRefusal } from './publication-refusal'
import { type ReadEssay, readEssayForm } from './read-essay-form'
import { bareScreen, refusedScreen } from './refused-screen'

/** Saves what was typed as the next revision. */
export async function saveEssay(_before: EssayScreen, form: FormData): Promise<EssayScreen> {
  const essay = requireEssay(form)
  return answering(essay, async () => {
    const viewer = await findActingMember('save draft')
    if (!viewer) return signedOut(essay)
    const kept = await keepEssay(viewer, essay)
    if (kept.status === 'not-kept') return kept.screen
    const { saved } = (await siteTexts()).texts.desk.essay
    return doneScreen(viewer, essay, saved(kept.revision))
  })
}

/** Saves what was typed and hands it to the editors. */
export async function submitEssay(_before: EssayScreen, form: FormData): Promise<EssayScreen> {
  const essay = requireEssay(form)
  return answering(essay, async () => {
    const viewer = await findActingMember('submit draft')
    if (!viewer) return signedOut(essay)
    const kept = await keepEssay(viewer, essay)
    if (kept.status === 'not-kept') return kept.screen
    const words = (await siteTexts()).texts.desk.essay
    const outcome = await submitDraft(viewer.id, essay.draftId, kept.revision)
    if (outcome.status === 'submitted') return doneScreen(viewer, essay, words.submitted)
    const text = outcome.status === 'untitled' ? words.untitled : words.gone
    return refusedScreen(viewer, { ...essay, basedOn: kept.revision }, text)
  })
}

/** Saves what was typed and makes exactly that what readers see. */
export async function publishEssay(_before: EssayScreen, form: FormData): Promise<EssayScreen> {
  const essay = requireEssay(form)
  return answering(essay, async () => {
    const viewer = await findActingMember('publish draft')
    if (!viewer) return signedOut(essay)
    const kept = await keepEssay(viewer, essay)
    if (kept.status === 'not-kept') return kept.screen
    const outcome = await publishDraft(viewer.id, essay.draftId, kept.revision)
    if (outcome.status !== 'published')
      return publicationRefusal(viewer, { ...essay, basedOn: kept.revision }, outcome)
    const { published } = (await siteTexts()).texts.desk.essay
    return doneScreen(viewer, essay, published, outcome.path)
  })
}

/** Shows what was typed as readers would see it, without saving it: the button, and a form without script. */
export async function previewEssay(_before: EssayScreen, form: FormData): Promise<EssayScreen> {
  const essay = requireEssay(form)
  return answering(essay, async () => {
    const viewer = await findActingMember('preview draft')
    if (!viewer) return signedOut(essay)
    const { problems, preview } = await previewEssayText(essay.values)
    const screen = await refusedScreen(viewer, essay, '', { problems })
    return { ...screen, preview, answer: null }
  })
}

/** The same for the preview that follows the typing. */
export async function followTyping(form: FormData): Promise<Pick<EssayScreen, 'problems' | 'preview'>> {
  const essay = requireEssay(form)
  const viewer = await findActingMember('preview draft')
  if (!viewer) return { problems: [], preview: null }
  return previewEssayText(essay.values)
}

function requireEssay(form: FormData): ReadEssay {
  return readEssayForm(form) ?? notFound()
}

function answering(essay: ReadEssay, act: () => Promise<EssayScreen>): Promise<EssayScreen> {
  return inWords(() => bareScreen(essay, textsIn('nl').desk.trouble), act)
}

async function signedOut(essay: ReadEssay): Promise<EssayScreen> {
  return bareScreen(essay, (await siteTexts()).texts.desk.signedOutMeanwhile)
}

async function doneScreen(
  viewer: Viewer,
  essay: ReadEssay,
  text: string,
  path: string | null = null,
): Promise<EssayScreen> {
  const screen = await draftScreen(viewer, essay.draftId)
  if (!screen) throw new Error('A draft that was just saved cannot be read')
  return { ...screen, answer: { tone: 'good', text, path } }
}
