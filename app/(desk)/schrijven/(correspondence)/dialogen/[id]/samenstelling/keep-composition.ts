import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { contentOf } from '@/publication/correspondence/compositions/composition-content'
import {
  findComposition,
  type OpenComposition,
} from '@/publication/correspondence/compositions/find-composition'
import type { NamedComposition } from '@/publication/correspondence/compositions/read-composition'
import { saveComposition } from '@/publication/correspondence/compositions/save-composition'
import { type StoredPicture, storePicture } from '@/publication/essays/pictures/store-picture'
import { longMoment } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'
import type { ComposeScreen, ComposeValues, Difference } from './compose-screen'
import { leftOutWords } from './left-out-words'
import { contentOfForm, findWrongField, type ReadCompose } from './read-compose-form'
import { valuesOf } from './values-of'

/** Saves what the form sent, a new picture included, or says on the form why not. What was typed stays in it. */
export async function keepComposition(viewer: Viewer, read: ReadCompose): Promise<ComposeScreen> {
  const { texts, language } = await siteTexts()
  const words = texts.compositions
  const known = await findComposition(viewer.id, read.dialogueId)
  if (!known) return refusedScreen(read, words.gone)
  const wrong = findWrongField(read, words)
  if (wrong) return refusedScreen(read, wrong)
  const pictured = await takeInPicture(viewer, read)
  if (pictured.status === 'refused')
    return refusedScreen(read, texts.desk.essay.refusedPicture[pictured.reason])
  const done = { ...read, values: pictured.values }
  const content = contentOfForm(done.values, known.content.date)
  const outcome = await saveComposition(viewer.id, read.dialogueId, read.basedOn, content)
  switch (outcome.status) {
    case 'saved':
      return savedScreen(viewer, done, outcome.number, texts, language)
    case 'stale':
      return staleScreen(done, outcome.newest, texts, language)
    case 'refused':
      return refusedScreen(done, refusal(known, outcome.place, outcome.problems[0], words))
    case 'closed-picture':
      return refusedScreen(done, texts.desk.essay.closedPicture)
    case 'unknown-letter':
      return refusedScreen(done, words.unknownLetter)
    case 'not-found':
      return refusedScreen(done, words.gone)
  }
}

async function savedScreen(
  viewer: Viewer,
  read: ReadCompose,
  number: number,
  { compositions: words }: Texts,
  language: Language,
): Promise<ComposeScreen> {
  const saved = await findComposition(viewer.id, read.dialogueId)
  const leftOut = saved ? leftOutWords(saved, words, language) : []
  return { ...screen(read, number, { tone: 'good', text: words.saved(number) }), leftOut }
}

/** The form after a refusal, with a sentence. */
export function refusedScreen(read: ReadCompose, text: string): ComposeScreen {
  return screen(read, read.basedOn, { tone: 'bad', text })
}

function screen(read: ReadCompose, number: number, answer: ComposeScreen['answer']): ComposeScreen {
  return { at: Date.now(), number, values: read.values, answer, leftOut: [], newest: null }
}

type Pictured = { status: 'complete'; values: ComposeValues } | Extract<StoredPicture, { status: 'refused' }>

async function takeInPicture(viewer: Viewer, { values, picture }: ReadCompose): Promise<Pictured> {
  if (!picture) return { status: 'complete', values }
  const words = { alt: values.imageAlt.trim(), credit: values.imageCredit.trim() }
  const licence = values.imageLicence.trim()
  const bytes = Buffer.from(await picture.arrayBuffer())
  const stored = await storePicture(viewer.id, { bytes, name: picture.name, ...words, licence })
  if (stored.status === 'refused') return stored
  return { status: 'complete', values: { ...values, imageSrc: `/media/${stored.media.name}` } }
}

type Refusal = Extract<Awaited<ReturnType<typeof saveComposition>>, { status: 'refused' }>

function refusal(
  { letters }: OpenComposition,
  place: Refusal['place'],
  problem: Refusal['problems'][number] | undefined,
  words: Texts['compositions'],
): string {
  const where =
    place === 'closing'
      ? words.inClosing
      : words.beforeLetter(letters.findIndex(({ id }) => id === place.letterId) + 1)
  return words.refusedText(where, problem?.line ?? 1, problem?.column ?? 1, problem?.message ?? '')
}

function staleScreen(
  read: ReadCompose,
  newest: NamedComposition,
  { compositions: words }: Texts,
  language: Language,
): ComposeScreen {
  const theirs = valuesOf(contentOf(newest))
  const fields: [string, (values: ComposeValues) => string][] = [
    [words.fields.title, ({ title }) => title],
    [words.fields.lead, ({ lead }) => lead],
    [words.fields.slug, ({ slug }) => slug],
    [words.fields.date, ({ date }) => date],
    [words.fields.pictureLegend, ({ imageSrc, imageAlt }) => `${imageSrc} ${imageAlt}`.trim()],
    [words.fields.letters, ({ chosen }) => String(chosen.length)],
    [
      words.fields.interlude,
      ({ interludes, chosen }) =>
        chosen
          .map((id) => interludes[id] ?? '')
          .join('\n')
          .trim(),
    ],
    [words.fields.closing, ({ closing }) => closing],
  ]
  const differences = fields
    .map(([label, valueIn]): Difference => ({ label, theirs: valueIn(theirs), mine: valueIn(read.values) }))
    .filter((it) => it.theirs !== it.mine)
  const text = words.stale(newest.savedByName, longMoment(newest.savedAt, language), newest.number)
  return { ...refusedScreen(read, text), newest: { number: newest.number, differences } }
}
