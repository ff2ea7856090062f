import { db } from '@/db/client'
import { authors, letters, pieceAuthors, pieces, pieceTopics, publication, topics } from '@/db/schema'

const WORDS =
  'de het een van en in dat is op te voor met zijn aan niet die er maar om ook als dan nog wel meer wat over werk mensen organisatie vertrouwen gesprek klant ruimte vraag leren samen kijken luisteren verhaal tijd beslissing verantwoordelijkheid moed fout kans praktijk team leiding verandering belofte brief antwoord'.split(
    ' ',
  )
const BATCH = 500
const ESSAY_WORDS = 900
/** The month whose archive page is measured: ten whole essays on one page. */
export const MONTH = '/2020/05'

export type Filled = { essay: string; dialogue: string; month: string; author: string }

/** Fills an empty database with so many pieces: essays of 900 words, and one dialogue of seven letters. */
export async function fill(pieceCount: number): Promise<Filled> {
  const random = randomNumbers(1)
  await db().insert(publication).values({ name: 'Meetblad', tagline: 'Om te meten', why: 'Om te meten.' })
  const people = await db()
    .insert(authors)
    .values(
      ['rob', 'denise', 'carola', 'joris'].map((slug) => ({ slug, givenName: slug, familyName: 'Meter' })),
    )
    .returning({ id: authors.id })
  const [topic] = await db()
    .insert(topics)
    .values({ slug: 'verdieping', name: 'Verdieping' })
    .returning({ id: topics.id })
  const numbers = Array.from({ length: pieceCount - 1 }, (_, number) => number)
  for (let at = 0; at < numbers.length; at += BATCH) {
    const rows = await db()
      .insert(pieces)
      .values(numbers.slice(at, at + BATCH).map((number) => essay(number, random)))
      .returning({ id: pieces.id })
    await db()
      .insert(pieceAuthors)
      .values(
        rows.map(({ id }, index) => ({ pieceId: id, authorId: people[index % 4]?.id ?? '', position: 1 })),
      )
    await db()
      .insert(pieceTopics)
      .values(rows.map(({ id }) => ({ pieceId: id, topicId: topic?.id ?? '', position: 1 })))
  }
  await addDialogue(people[1]?.id ?? '', people[2]?.id ?? '', random)
  return { essay: `${MONTH}/stuk-0`, dialogue: `${MONTH}/samen`, month: MONTH, author: '/auteurs/rob' }
}

async function addDialogue(denise: string, carola: string, random: () => number): Promise<void> {
  const date = new Date('2020-05-02T10:00:00Z')
  const [row] = await db()
    .insert(pieces)
    .values({ kind: 'dialogue', year: 2020, month: 5, slug: 'samen', date, title: 'Samen', wordCount: 1_400 })
    .returning({ id: pieces.id })
  const pieceId = row?.id ?? ''
  await db()
    .insert(pieceAuthors)
    .values([
      { pieceId, authorId: denise, position: 1 },
      { pieceId, authorId: carola, position: 2 },
    ])
  await db()
    .insert(letters)
    .values(
      Array.from({ length: 7 }, (_, index) => ({
        pieceId,
        number: index + 1,
        fromAuthorId: index % 2 ? carola : denise,
        toAuthorId: index % 2 ? denise : carola,
        sentAt: date,
        body: text(200, random),
      })),
    )
}

function essay(number: number, random: () => number) {
  // Nine in the month that is measured (the dialogue is its tenth), the others spread over twenty years.
  const month = number < 9 ? 5 : (number % 12) + 1
  const year = number < 9 ? 2020 : 2000 + (Math.floor(number / 12) % 19)
  const body = text(ESSAY_WORDS, random)
  return {
    kind: 'essay' as const,
    year,
    month,
    slug: `stuk-${number}`,
    date: new Date(Date.UTC(year, month - 1, 1 + (number % 27), 9)),
    title: `Stuk ${number}`,
    lead: sentence(20, random),
    body,
    plainText: body,
    wordCount: ESSAY_WORDS,
  }
}

function text(words: number, random: () => number): string {
  const paragraphs = Array.from({ length: Math.ceil(words / 90) }, (_, index) => {
    const heading = index > 0 && index % 3 === 0 ? `## ${sentence(4, random)}\n\n` : ''
    return `${heading}${Array.from({ length: 6 }, () => sentence(15, random)).join(' ')}`
  })
  return `${paragraphs.join('\n\n')}\n`
}

function sentence(words: number, random: () => number): string {
  const chosen = Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)] ?? '').join(
    ' ',
  )
  return `${chosen.charAt(0).toUpperCase()}${chosen.slice(1)}.`
}

/** The same texts in every run: mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
