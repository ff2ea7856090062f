'use server'

import { notFound, redirect } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { findActingMember, type Viewer } from '@/app/_server/viewer'
import { answerOwner } from '@/app/(desk)/_forms/answer-owner'
import { askForTestMail } from '@/publication/readers/issues/ask-for-test-mail'
import { previewIssue } from '@/publication/readers/issues/preview-issue'
import type { Texts } from '@/texts/texts'
import { changeParts } from './change-parts'
import type { IssueScreen } from './issue-screen'
import { bareScreen, keepIssue } from './keep-issue'
import { type ReadIssue, readIssueForm } from './read-issue-form'

/**
 * Saves what was typed, does what the button asks and answers with the whole form. One action for all buttons: React finds its
 * answer again without script only when a form has one.
 */
export async function answerIssue(_before: unknown, form: FormData): Promise<IssueScreen> {
  const read = readIssueForm(form) ?? notFound()
  return answerOwner(
    form,
    (sentence) => bareScreen(read, sentence),
    async () => {
      const viewer = await findActingMember('write issue')
      const { texts } = await siteTexts()
      if (!viewer) return bareScreen(read, texts.desk.signedOutMeanwhile)
      const kept = await keepIssue(viewer, await changed(viewer, read))
      return kept.status === 'kept' ? goOn(viewer, read, kept.screen, texts.issues.desk) : kept.screen
    },
  )
}

/** What was typed, after what the button does to it. */
async function changed(viewer: Viewer, read: ReadIssue): Promise<ReadIssue> {
  const { act } = read
  if (act === 'take-text') {
    const mail = await previewIssue(viewer.id, read.issueDraftId)
    const plainText = (mail?.text ?? '').split('\n\n—\n\n').slice(0, -1).join('\n\n—\n\n')
    return { ...read, filled: read.filled + 1, values: { ...read.values, plainText } }
  }
  const parts = changeParts(read.parts, act)
  if (act === 'pick-piece' || act === 'pick-letter')
    return { ...read, picking: act === 'pick-piece' ? 'piece' : 'letter', search: '' }
  const isDonePicking = act === 'close-pick' || act.startsWith('add-')
  return { ...read, parts, picking: isDonePicking ? null : read.picking }
}

/** After it was saved. */
async function goOn(
  viewer: Viewer,
  { act, isByItself, issueDraftId }: ReadIssue,
  screen: IssueScreen,
  words: Texts['issues']['desk'],
): Promise<IssueScreen> {
  if (isByItself) return { ...screen, isByItself: true }
  if (act === 'send') {
    if (screen.isReady) redirect(`/schrijven/nieuwsbrief/${issueDraftId}/verzenden`)
    return { ...screen, answer: { tone: 'bad', text: words.answers.notReady } }
  }
  if (act === 'test') {
    const outcome = await askForTestMail(viewer.id, issueDraftId)
    if (outcome.status === 'not-found')
      return { ...screen, answer: { tone: 'bad', text: words.answers.gone } }
    if (outcome.status === 'no-address')
      return { ...screen, answer: { tone: 'bad', text: words.answers.noAddress } }
    if (outcome.status === 'unreadable')
      return { ...screen, answer: { tone: 'bad', text: words.answers.testUnreadable } }
    const said = [words.answers.testAsked(outcome.email), words.answers.testWays[outcome.way]]
    return {
      ...screen,
      comesIntoView: true,
      answer: { tone: 'good', text: said.filter(Boolean).join(' ') },
    }
  }
  return act === 'save' ? { ...screen, answer: { tone: 'good', text: words.answers.saved } } : screen
}
