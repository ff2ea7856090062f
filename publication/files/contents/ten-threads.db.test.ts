import path from 'node:path'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { authors, letters as letterRows, pieces } from '@/db/schema'
import { anAuthor, aPiece, aPublication, aTopic } from '@/db/testing/publish'
import { readMail } from '@/publication/correspondence/arrivals/reading/read-mail'
import { charsets } from '@/publication/correspondence/arrivals/testing/mails-in-charsets'
import { clients } from '@/publication/correspondence/arrivals/testing/mails-of-clients'
import { dutchClients } from '@/publication/correspondence/arrivals/testing/mails-of-dutch-clients'
import type { FeedScope } from '@/publication/public/feeds/read-feed'
import { factsOfTexts } from '@/publication/public/pieces/facts-of-texts'
import { exportContents } from './export-contents'
import { importContents } from './import-contents'
import { anImport } from './testing/an-import'
import { clearSite } from './testing/clear-site'
import { whatReadersHave } from './testing/what-readers-have'

const { folder } = anImport()
const MINUTES = 120_000
const SIZES = [20, 25, 30, 40, 50, 60, 80, 100, 150, 200]
const WRITERS = ['anna', 'bram', 'cato']
const SCOPES: FeedScope[] = [
  { of: 'site' },
  ...WRITERS.map((slug) => ({ of: 'author' as const, slug })),
  { of: 'topic', slug: 'werk' },
]

const ASKED = {
  scopes: SCOPES,
  authors: WRITERS,
  former: SIZES.flatMap((_, place) => [`/2011/02/draad-vroeger-${place}`, `/oud/draad-${place}.html`]),
}

type Said = { subject: string; body: string }
let said: Said[] = []

/** What mails of programs, in all charsets, say once they are read. */
beforeAll(async () => {
  const raw = await Promise.all([...charsets, ...clients, ...dutchClients].map(({ mail }) => mail()))
  const read = await Promise.all(raw.map((it) => readMail(Buffer.from(it)).catch(() => null)))
  said = read.flatMap((it) => (it?.letter.trim() ? [{ subject: it.subject, body: it.letter }] : []))
})

/** Missing, before time, in the future, guessed, the same twice and out of order, among those that are right. */
function dateOf(at: number): { sentAt: Date | null; isDateEstimated: boolean } {
  const right = new Date(Date.UTC(2010, 0, 1 + at * 3, 8, at % 60, at % 7, at % 2 ? 123 : 0))
  if (at % 11 === 4) return { sentAt: null, isDateEstimated: false }
  if (at % 13 === 5) return { sentAt: right, isDateEstimated: true }
  if (at % 17 === 6) return { sentAt: new Date(Date.UTC(2010, 0, 1 + at)), isDateEstimated: false }
  if (at % 19 === 7) return { sentAt: new Date(0), isDateEstimated: true }
  if (at % 23 === 8) return { sentAt: new Date(Date.UTC(2010, 0, 1 + at * 3 - 3)), isDateEstimated: false }
  return { sentAt: right, isDateEstimated: false }
}

async function aThread(size: number, place: number, writers: string[], about: string): Promise<void> {
  const by = place % 3 === 0 ? writers : writers.slice(0, 2)
  const { id } = await aPiece(`draad-${place}`, {
    kind: 'dialogue',
    title: `Draad ${place}: “één” & <twee>`,
    lead: place % 2 ? 'Een inleiding.' : '',
    date: new Date(Date.UTC(2011 + (place % 3), place, 3, 21, 5, 0, place * 100)),
    updatedAt: new Date(Date.UTC(2020, place, 1, 9, 30, 0, 7)),
    by,
    about: [about],
    formerly: place % 4 === 1 ? [`/2011/02/draad-vroeger-${place}`, `/oud/draad-${place}.html`] : [],
    ...(place === 5 && { waitingForAuthorId: by[0] ?? null }),
    ...(place === 6 && { pickedOn: '2020-02-03', approvedAt: new Date('2020-01-01T10:00:00Z') }),
    ...(place === 7 && { withdrawnAt: new Date('2021-01-01T10:00:00Z'), withdrawnByAuthors: true }),
    ...(place === 8 && { withdrawnAt: new Date('2021-01-01T10:00:00Z') }),
  })
  const rows = Array.from({ length: size }, (_, at) => {
    const { subject, body } = said[(place * 31 + at) % said.length] ?? { subject: '', body: 'Dag.' }
    const quoted = at > 3 && at % 5 === 0 ? `> ${at}\n> [brief ${at - 2}](#brief-${at - 2})\n\n` : ''
    return {
      pieceId: id,
      // One came in late: its number is the last and its place is not.
      number: at === 2 ? size : at < 2 ? at + 1 : at,
      position: at,
      fromAuthorId: by[at % by.length] ?? '',
      toAuthorId: by.length > 2 && at % 4 ? (by[(at + 1) % by.length] ?? null) : null,
      subject: at % 3 ? '' : subject,
      body: `${quoted}${body}\n\nNummer ${at}.`,
      interlude: at % 25 === 9 ? `## Deel ${at}` : '',
      format: (['mail', 'markdown', 'joined-mail'] as const)[at % 7 > 2 ? 0 : at % 7] ?? 'mail',
      updatedAt: new Date(Date.UTC(2019, 1, 1, 0, at, 0, at)),
      ...dateOf(at),
    }
  })
  await db().insert(letterRows).values(rows)
  const texts = rows.flatMap(({ interlude, body, format }) => [
    { source: interlude, format: 'mdx' as const },
    { source: body, format },
  ])
  const { plainText, wordCount } = factsOfTexts(texts, 'https://a.example')
  await db().update(pieces).set({ plainText, wordCount }).where(eq(pieces.id, id))
}

async function tenThreads(): Promise<void> {
  await aPublication({ name: 'Tien draden' })
  const writers = [
    await anAuthor('anna', { givenName: 'Ánna', infix: 'van', familyName: 'Iersel' }),
    await anAuthor('bram', { givenName: 'Bram', familyName: '“B” Wit', formerSlugs: ['beheerder'] }),
    await anAuthor('cato', { givenName: 'Čato', familyName: '明' }),
  ]
  const about = await aTopic('werk', { name: 'Werk' })
  for (const [place, size] of SIZES.entries()) await aThread(size, place, writers, about)
}

test(
  'ten threads with broken dates, charsets and names are the same pages, statuses and feeds in an empty site',
  async () => {
    expect(said.length).toBeGreaterThan(40)
    await tenThreads()
    const before = await whatReadersHave(ASKED)
    const statuses = Object.values(before).flatMap((it) => (it as { status?: string } | null)?.status ?? [])
    expect(new Set(statuses)).toEqual(new Set(['page', 'gone', 'moved', 'unknown']))
    const out = path.join(folder.path, 'tien')
    expect(await exportContents(out)).toMatchObject({ status: 'exported', missing: [] })
    await clearSite()
    expect(await db().$count(authors)).toBe(0)
    expect((await importContents(out)).refused).toEqual([])
    const after = await whatReadersHave(ASKED)
    expect(Object.keys(after)).toEqual(Object.keys(before))
    const others = Object.keys(before).filter(
      (key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]),
    )
    for (const key of others.slice(0, 3)) expect([key, after[key]]).toEqual([key, before[key]])
    expect(others).toEqual([])
    const [withdrawn] = await db().select().from(pieces).where(eq(pieces.slug, 'draad-7'))
    expect(withdrawn?.withdrawnByAuthors).toBe(true)
  },
  MINUTES,
)
