import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import type { IssuePart } from '@/db/schema'
import { permalinkOf } from '@/publication/public/feeds/letter-places'
import { letterLead } from '@/publication/public/issues/letter-lead'
import { type ShownPart, showParts } from '@/publication/public/issues/show-parts'
import type { DeskIssue } from '@/publication/readers/issues/find-issue-draft'
import { contentOfIssue } from '@/publication/readers/issues/issue-content'
import { lookOverIssue } from '@/publication/readers/issues/look-over-issue'
import { shortMoment } from '@/texts/dates'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'
import { checksInWords } from './checks-in-words'
import { findToPick } from './find-to-pick'
import type { IssueScreen, PartOnScreen } from './issue-screen'
import { type KeyedPart, type ReadIssue, sentAs } from './read-issue-form'

/** An issue as its page begins with it. */
export async function firstScreen(viewer: Viewer, draft: DeskIssue): Promise<IssueScreen> {
  const parts = contentOfIssue(draft).parts.map((part, at): KeyedPart => ({ ...part, key: `w${at}` }))
  return screenOf(viewer, draft, { parts, picking: null, search: '', filled: 0, isByItself: false })
}

type Shows = Pick<ReadIssue, 'parts' | 'picking' | 'search' | 'filled' | 'isByItself'>

/** An issue as it is saved, with the keys that its form has. What saved itself is not looked over: somebody is typing. */
export async function screenOf(viewer: Viewer, draft: DeskIssue, shows: Shows): Promise<IssueScreen> {
  const { texts, language } = await siteTexts()
  const now = new Date()
  const words = texts.issues.desk
  const [parts, picking, checks] = await Promise.all([
    partsOnScreen(shows.parts, texts, language),
    shows.picking && findToPick(shows.picking, shows.search),
    shows.isByItself ? null : lookOverIssue(viewer.id, draft),
  ])
  return {
    at: Date.now(),
    answer: null,
    isKept: true,
    issueDraftId: draft.id,
    version: draft.version,
    savedAt: words.room.saved(shortMoment(draft.updatedAt, language, now)),
    values: { subject: draft.subject, preheader: draft.preheader, plainText: draft.plainText ?? '' },
    filled: shows.filled,
    parts,
    picking,
    checks: checks && checksInWords(checks, shows.parts, words, shortMoment(now, language, now)),
    isReady: checks?.obstacles.length === 0,
    newest: null,
  }
}

/** Parts with what readers have of each. */
export async function partsOnScreen(
  parts: KeyedPart[],
  texts: Texts,
  language: Language,
): Promise<PartOnScreen[]> {
  const shown = await showParts(parts.map(({ key: _, ...part }): IssuePart => part))
  const seen = new Map<string, number>()
  return parts.map((part, at) => {
    const sent = sentAs(part)
    const times = seen.get(sent) ?? 0
    seen.set(sent, times + 1)
    const key = part.kind === 'words' ? part.key : `${sent} ${times}`
    return { key, sent, ...partInWords(shown[at], at, texts, language) }
  })
}

type InWords = PartOnScreen extends infer Part
  ? Part extends unknown
    ? Omit<Part, 'key' | 'sent'>
    : never
  : never

function partInWords(part: ShownPart | undefined, at: number, texts: Texts, language: Language): InWords {
  const { issues } = texts
  const { fields } = issues.desk
  if (!part || part.kind === 'gone')
    return { kind: 'gone', words: fields.gone[part?.kind === 'gone' ? part.was : 'piece'] }
  if (part.kind === 'words') return { kind: 'words', text: part.text, label: fields.wordsNumber(at + 1) }
  const { piece } = part
  const isWhole = part.shows === 'whole'
  if (part.kind === 'letter') {
    const { letter } = part
    return {
      kind: 'work',
      title: letter.subject || piece.title,
      byline: issues.letterOf(letter.number, letter.from.name),
      lead: letterLead(letter.body),
      href: permalinkOf(letter.number, piece.path, ''),
      isWhole,
    }
  }
  const names = joinNames(piece.authors, language)
  const byline = piece.kind === 'dialogue' ? issues.dialogueOf(names) : issues.essayOf(names)
  return { kind: 'work', title: piece.title, byline, lead: piece.lead, href: piece.path, isWhole }
}
