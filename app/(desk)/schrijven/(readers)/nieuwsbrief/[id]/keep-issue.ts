import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import type { IssueDraft, IssuePart } from '@/db/schema'
import { findIssueDraft } from '@/publication/readers/issues/find-issue-draft'
import { contentOfIssue } from '@/publication/readers/issues/issue-content'
import { saveIssue } from '@/publication/readers/issues/save-issue'
import { shortMoment } from '@/texts/dates'
import type { IssueScreen, PartOnScreen } from './issue-screen'
import { contentOfForm, findTooLong, type KeyedPart, type ReadIssue, sentAs } from './read-issue-form'
import { partsOnScreen, screenOf } from './screen-of'

export type Kept = { status: 'kept' | 'not-kept'; screen: IssueScreen }

/** Saves what the form sent, whatever it says. Only what is too much, or was saved over meanwhile, is not kept: then the form says so. */
export async function keepIssue(viewer: Viewer, read: ReadIssue): Promise<Kept> {
  const words = (await siteTexts()).texts.issues.desk
  const tooLong = findTooLong(read, words)
  if (tooLong) return notKept(bareScreen(read, tooLong))
  const outcome = await saveIssue(viewer.id, read.issueDraftId, read.basedOn, contentOfForm(read))
  switch (outcome.status) {
    case 'saved': {
      const draft = await findIssueDraft(viewer.id, read.issueDraftId)
      if (!draft) return notKept({ ...bareScreen(read, words.answers.gone), isGone: true })
      return { status: 'kept', screen: await screenOf(viewer, draft, read) }
    }
    case 'stale':
      return notKept(await staleScreen(read, outcome.newest))
    case 'public':
      return notKept(bareScreen(read, words.answers.isPublic))
    case 'too-much':
      return notKept(bareScreen(read, words.answers.tooMuch))
    case 'not-found':
      return notKept({ ...bareScreen(read, words.answers.gone), isGone: true })
  }
}

const notKept = (screen: IssueScreen): Kept => ({ status: 'not-kept', screen })

/** The form after a refusal, with a sentence: as it was sent. It works when the database does not. */
export function bareScreen(read: ReadIssue, text: string): IssueScreen {
  return {
    at: Date.now(),
    answer: { tone: 'bad', text },
    isKept: false,
    issueDraftId: read.issueDraftId,
    version: read.basedOn,
    savedAt: '',
    values: read.values,
    filled: read.filled,
    parts: read.parts.map(asTyped),
    picking: null,
    checks: null,
    isReady: false,
    newest: null,
  }
}

function asTyped(part: KeyedPart, at: number): PartOnScreen {
  const sent = sentAs(part)
  if (part.kind === 'words')
    return { kind: 'words', key: part.key, sent, text: part.text, label: `${at + 1}` }
  return { kind: 'as-before', key: `${sent} ${at}`, sent }
}

async function staleScreen(read: ReadIssue, newest: IssueDraft): Promise<IssueScreen> {
  const { texts, language } = await siteTexts()
  const words = texts.issues.desk
  const theirs = contentOfIssue(newest)
  const mine = contentOfForm(read)
  const inWords = async (parts: IssuePart[]) => {
    const shown = await partsOnScreen(
      parts.map((part, at) => ({ ...part, key: `${at}` })),
      texts,
      language,
    )
    return shown.map(nameOf).join(' | ')
  }
  const fields = [
    { label: words.fields.subject, theirs: theirs.subject, mine: mine.subject },
    { label: words.fields.preheader, theirs: theirs.preheader, mine: mine.preheader },
    { label: words.answers.parts, theirs: await inWords(theirs.parts), mine: await inWords(mine.parts) },
    { label: words.fields.plainTextLabel, theirs: theirs.plainText ?? '', mine: mine.plainText ?? '' },
  ]
  return {
    ...bareScreen(read, words.answers.stale(shortMoment(newest.updatedAt, language))),
    newest: { version: newest.version, fields: fields.filter((it) => it.theirs !== it.mine) },
  }
}

function nameOf(part: PartOnScreen): string {
  switch (part.kind) {
    case 'words':
      return part.text
    case 'work':
      return part.title
    case 'gone':
      return part.words
    case 'as-before':
      return part.sent
  }
}
