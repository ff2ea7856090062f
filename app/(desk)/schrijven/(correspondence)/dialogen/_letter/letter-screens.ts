import 'server-only'
import { randomUUID } from 'node:crypto'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { compare } from '@/app/(desk)/_editor/compare'
import { NOTHING_TO_COMPARE } from '@/app/(desk)/_editor/comparison-body'
import { markProblems } from '@/app/(desk)/_editor/marked-problem'
import { listWhoAgreed } from '@/publication/correspondence/compositions/list-who-agreed'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { findJoinRequest } from '@/publication/correspondence/joining/find-join-request'
import type { FoundLetter } from '@/publication/correspondence/letters/find-written-letter'
import type { NumberedText } from '@/publication/correspondence/letters/letter-text'
import { decideAudience } from '@/publication/correspondence/private-passages/audience/decide-audience'
import type { Problem } from '@/publication/text/prose/problem'
import { longMoment, shortMoment } from '@/texts/dates'
import { joinNames } from '@/texts/join-names'
import type { LetterMode, LetterScreen, TwoLetters } from './letter-screen'
import type { ReadLetter } from './read-letter-form'

const QUIET = {
  answer: null,
  isKept: false,
  isByItself: false,
  errors: {},
  problems: [],
  twoTexts: null,
  preview: null,
  isWhole: true,
  about: '',
  savedAt: '',
  isDiscarded: false,
  readers: null,
}

/** The form for a letter that is not sent: as it was saved, or empty. */
export async function writeScreen(
  viewer: Viewer,
  dialogue: OpenDialogue,
  unsent: FoundLetter | null,
): Promise<LetterScreen> {
  const { texts, language } = await siteTexts()
  const { form } = texts.letters
  const others = dialogue.correspondents.filter(({ id }) => id !== viewer.id)
  const request = await findJoinRequest(viewer.id, dialogue.id)
  return {
    ...QUIET,
    at: Date.now(),
    mode: 'write',
    dialogueId: dialogue.id,
    changeId: randomUUID(),
    letterId: unsent?.id ?? randomUUID(),
    seen: dialogue.correspondents.map(({ id }) => id).join(' '),
    readers: others.length > 1 ? readersOf(unsent, others) : null,
    revision: unsent?.revision ?? 0,
    about: [form.onlyYou, ...(request ? [texts.dialogues.join.readsThisToo(request.name)] : [])].join(' '),
    savedAt: unsent ? texts.desk.room.savedAt(shortMoment(unsent.savedAt, language)) : '',
    values: {
      subject: unsent?.subject ?? '',
      to: unsent?.toMemberId ?? '',
      note: '',
      body: unsent?.body ?? '',
    },
  }
}

/** As its writer chose; while nothing in it is private, to whom it is. */
function readersOf(unsent: FoundLetter | null, others: CorrespondentName[]): string[] {
  const ids = others.map(({ id }) => id)
  if (unsent?.audience) return ids.filter((id) => unsent.audience?.includes(id))
  return decideAudience({ toMemberId: unsent?.toMemberId ?? null, others: ids, kept: null })
}

/** The form for a letter that was sent: its writer revises it, another proposes a change. */
export async function sentLetterScreen(viewer: Viewer, letter: FoundLetter): Promise<LetterScreen> {
  const { texts, language } = await siteTexts()
  const { form } = texts.letters
  const mode: LetterMode = letter.isOwn ? 'revise' : 'propose'
  const agreed = letter.isOwn ? await listWhoAgreed(viewer.id, letter.dialogueId) : []
  const rules = letter.isOwn ? [form.reviseRule] : [form.proposeRule(letter.writer.name)]
  if (agreed.length > 0) rules.push(texts.compositions.approvals.willEnd(joinNames(agreed, language)))
  return {
    ...QUIET,
    at: Date.now(),
    mode,
    dialogueId: letter.dialogueId,
    letterId: letter.id,
    changeId: randomUUID(),
    revision: letter.revision,
    isWhole: letter.isWhole,
    seen: '',
    about: [
      ...rules,
      ...(letter.isWhole ? [] : [letter.isWithheld ? form.withheld : form.withoutPrivate]),
    ].join(' '),
    values: { subject: letter.subject, to: letter.toMemberId ?? '', body: letter.body, note: '' },
  }
}

type Reasons = Partial<Pick<LetterScreen, 'errors' | 'problems' | 'twoTexts' | 'letterId' | 'preview'>>

/** The form after a refusal: what was typed stays in it, based on the revision it was based on. */
export function refusedLetter(letter: ReadLetter, text: string, reasons: Reasons = {}): LetterScreen {
  return { ...typed(letter), answer: { tone: 'bad', text }, ...reasons }
}

/** The form after what was typed was kept as this revision. */
export async function savedLetter(
  letter: ReadLetter,
  revision: number,
  found: Problem[],
): Promise<LetterScreen> {
  const { texts, language } = await siteTexts()
  const { form } = texts.letters
  const text = found.length > 0 ? form.savedWithTodo(found.length) : form.savedNow
  return {
    ...typed(letter),
    revision,
    isKept: true,
    savedAt: texts.desk.room.savedAt(shortMoment(new Date(), language)),
    problems: markProblems(found, form),
    answer: letter.isByItself ? null : { tone: 'good', text },
  }
}

/** The form after what was typed was kept as this revision of a letter that was thrown away elsewhere. */
export async function discardedLetter(letter: ReadLetter, revision: number): Promise<LetterScreen> {
  const { savedInDiscarded } = (await siteTexts()).texts.letters.form
  const saved = await savedLetter(letter, revision, [])
  return { ...saved, isDiscarded: true, answer: { tone: 'bad', text: savedInDiscarded } }
}

/** The form beside what was saved meanwhile: nothing was written, and both texts are shown. */
export async function staleLetter(
  letter: ReadLetter,
  newest: NumberedText,
  letterId = letter.letterId,
): Promise<LetterScreen> {
  const { texts, language } = await siteTexts()
  const { form } = texts.letters
  // Nobody else saves one's letter; what is proposed is about another's.
  const isOwn = letter.mode !== 'propose'
  const twoTexts: TwoLetters = {
    newest: newest.revision,
    theirs: isOwn ? form.theirs(newest.version) : form.theirsNow(newest.version),
    overwrite: letter.mode === 'propose' ? form.basedOnNewest : form.overwrite(newest.version + 1),
    rows:
      newest.body === letter.values.body
        ? NOTHING_TO_COMPARE
        : await compare(letter.dialogueId, newest.body, letter.values.body),
  }
  const moment = longMoment(newest.savedAt, language)
  const text = (isOwn ? form.staleByOneself : form.stale)(moment, newest.version)
  const base = { basedOn: String(newest.revision) }
  const fields: [string, string][] = [
    ['subject', newest.subject],
    ['body', newest.body],
  ]
  return { ...refusedLetter(letter, text, { twoTexts, letterId }), meanwhile: { base, fields } }
}

/** What was typed, with nothing said about it. */
export function typed(letter: ReadLetter): LetterScreen {
  const { mode, dialogueId, letterId, changeId, seen, basedOn, values, isByItself, readers } = letter
  return {
    ...QUIET,
    at: Date.now(),
    mode,
    dialogueId,
    letterId,
    changeId,
    seen,
    values,
    readers,
    isByItself,
    revision: basedOn,
  }
}
