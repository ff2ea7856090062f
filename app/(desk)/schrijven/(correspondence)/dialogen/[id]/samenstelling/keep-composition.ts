import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { sendsMail } from '@/app/_site/sends-mail'
import { namesOf } from '@/app/(desk)/_editor/names-of'
import { fieldsAsSent } from '@/app/(desk)/_forms/merging/fields-as-sent'
import { withoutWordsOf } from '@/app/(desk)/_forms/picture-beside'
import { listToBeMailed } from '@/publication/correspondence/compositions/by-mail/list-to-be-mailed'
import {
  type CompositionContent,
  contentOf,
} from '@/publication/correspondence/compositions/composition-content'
import {
  findComposition,
  type LetterToChoose,
  type OpenComposition,
} from '@/publication/correspondence/compositions/find-composition'
import type { NamedComposition } from '@/publication/correspondence/compositions/read-composition'
import { saveComposition } from '@/publication/correspondence/compositions/save-composition'
import { type StoredPicture, storePicture } from '@/publication/essays/pictures/store-picture'
import { listTopics } from '@/publication/public/topics/list-topics'
import { longMoment } from '@/texts/dates'
import { joinNames } from '@/texts/join-names'
import { languageName } from '@/texts/language-name'
import { closedInWords } from './closed-in-words'
import type { ComposeScreen, ComposeValues, Difference } from './compose-screen'
import { leftOutWords } from './left-out-words'
import { contentOfForm, findTooLong, type ReadCompose } from './read-compose-form'
import { todoOf } from './todo-of'
import { valuesOf } from './values-of'

/**
 * Saves what the form sent, a new picture included, whatever it says. Only what is too long, or was saved over meanwhile, is not
 * kept: then the form says so. A picture that cannot be taken in does not keep the rest from being saved.
 */
export async function keepComposition(viewer: Viewer, read: ReadCompose): Promise<ComposeScreen> {
  const { texts, language } = await siteTexts()
  const words = texts.compositions
  const known = await findComposition(viewer.id, read.dialogueId)
  if (!known) return goneScreen(read, words.gone)
  if (known.isClosed) return refusedScreen(read, closedInWords(known, words, language))
  const tooLong = findTooLong(read, words)
  if (tooLong) return refusedScreen(read, tooLong)
  const { values, refused } = await takeInPicture(viewer, read, known.content.image)
  const content = contentOfForm(values, known.content.date)
  const outcome = await saveComposition(viewer.id, read.dialogueId, read.basedOn, content)
  switch (outcome.status) {
    case 'saved': {
      const beside = refused && texts.desk.essay.pictureNotKept(texts.desk.essay.refusedPicture[refused])
      return savedScreen(viewer, { ...read, values }, outcome.number, beside)
    }
    case 'stale':
      return staleScreen(viewer, { ...read, values }, outcome.newest, known.letters)
    case 'closed':
      return refusedScreen(read, await closedNowInWords(viewer, known))
    case 'unknown-letter':
      return refusedScreen(read, words.unknownLetter)
    case 'not-found':
      return goneScreen(read, words.gone)
  }
}

/** It was closed while they typed. */
async function closedNowInWords(viewer: Viewer, known: OpenComposition): Promise<string> {
  const { texts, language } = await siteTexts()
  const now = await findComposition(viewer.id, known.dialogueId)
  return closedInWords(now ?? known, texts.compositions, language)
}

async function savedScreen(
  viewer: Viewer,
  read: ReadCompose,
  number: number,
  beside: string | null,
): Promise<ComposeScreen> {
  const { texts, language } = await siteTexts()
  const { compositions: words, desk } = texts
  const saved = await findComposition(viewer.id, read.dialogueId)
  if (!saved) return goneScreen(read, words.gone)
  const todo = await todoOf(viewer, saved)
  const toBeMailed =
    number > read.basedOn && sendsMail() ? await listToBeMailed(read.dialogueId, viewer.id) : []
  const said = [
    words.saved(number),
    toBeMailed.length > 0 &&
      words.toBeMailed(joinNames(toBeMailed, language, { isInSentence: true }), toBeMailed.length),
    todo.length > 0 && desk.essay.todo(todo.length),
    beside,
  ]
  return {
    ...screen(read, number, { tone: 'good', text: said.filter(Boolean).join(' ') }),
    values: { ...read.values, removePicture: false, imageSrc: saved.content.image?.src ?? '' },
    leftOut: leftOutWords(saved, texts, language),
    todo,
  }
}

/** The form of a dialogue that is not there any more, or not for them. */
function goneScreen(read: ReadCompose, text: string): ComposeScreen {
  return { ...refusedScreen(read, text), isGone: true }
}

/** The form after a refusal, with a sentence. */
export function refusedScreen(read: ReadCompose, text: string): ComposeScreen {
  return screen(read, read.basedOn, { tone: 'bad', text })
}

function screen(read: ReadCompose, number: number, answer: ComposeScreen['answer']): ComposeScreen {
  return { at: Date.now(), number, values: read.values, answer, leftOut: [], todo: [], newest: null }
}

type Refusal = Extract<StoredPicture, { status: 'refused' }>['reason']
type Pictured = { values: ComposeValues; refused: Refusal | null }

async function takeInPicture(
  viewer: Viewer,
  { values: typed, picture }: ReadCompose,
  before: CompositionContent['image'],
): Promise<Pictured> {
  if (!picture) return { values: typed, refused: null }
  const values = withoutWordsOf(before, typed)
  const words = { alt: values.imageAlt.trim(), credit: values.imageCredit.trim() }
  const licence = values.imageLicence.trim()
  const bytes = Buffer.from(await picture.arrayBuffer())
  const stored = await storePicture(viewer.id, { bytes, name: picture.name, ...words, licence })
  if (stored.status === 'refused') return { values: typed, refused: stored.reason }
  const imageSrc = `/media/${stored.media.name}`
  return { values: { ...values, imageSrc, removePicture: false }, refused: null }
}

async function staleScreen(
  viewer: Viewer,
  read: ReadCompose,
  newest: NamedComposition,
  sent: LetterToChoose[],
): Promise<ComposeScreen> {
  const { texts, language } = await siteTexts()
  const { compositions: words } = texts
  const theirs = valuesOf(contentOf(newest))
  const topics = await listTopics()
  // As many letters may be others.
  const letters = sent.map(({ id }, place) => ({ id, name: `${place + 1}` }))
  const fields: [string, (values: ComposeValues) => string][] = [
    [words.fields.title, ({ title }) => title],
    [words.fields.lead, ({ lead }) => lead],
    [words.fields.slug, ({ slug }) => slug],
    [words.fields.date, ({ date }) => date],
    [words.fields.topics, ({ topicIds }) => namesOf(topicIds, topics)],
    [words.fields.pictureLegend, ({ imageSrc }) => imageSrc],
    [words.fields.alt, ({ imageAlt }) => imageAlt],
    [words.fields.credit, ({ imageCredit }) => imageCredit],
    [words.fields.licence, ({ imageLicence }) => imageLicence],
    [words.fields.isUnfinished, ({ isUnfinished }) => (isUnfinished ? '✓' : '')],
    [words.fields.letters, ({ chosen }) => namesOf(chosen, letters)],
    [
      words.fields.interlude,
      ({ interludes, chosen }) =>
        chosen
          .map((id) => interludes[id] ?? '')
          .join('\n')
          .trim(),
    ],
    [words.fields.language, (values) => languageName(values.language, language)],
    [words.fields.closing, ({ closing }) => closing],
  ]
  const differences = fields
    .map(([label, valueIn]): Difference => ({ label, theirs: valueIn(theirs), mine: valueIn(read.values) }))
    .filter((it) => it.theirs !== it.mine)
  const { number, savedByName } = newest
  const moment = longMoment(newest.savedAt, language)
  const isOwn = newest.savedBy === viewer.id
  const text = isOwn ? words.staleByOneself(moment, number) : words.stale(savedByName, moment, number)
  const side = isOwn ? words.theirsOfOneself(number) : words.theirs(number, savedByName)
  const { interludes, ...saved } = theirs
  const named = Object.fromEntries(Object.entries(interludes).map(([id, it]) => [`interlude-${id}`, it]))
  return {
    ...refusedScreen(read, text),
    newest: { number, theirs: side, differences },
    meanwhile: { base: { basedOn: String(number) }, fields: fieldsAsSent({ ...saved, ...named }) },
  }
}
