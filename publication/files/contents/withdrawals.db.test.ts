import path from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { readAddressBook } from '@/publication/public/addresses/read-address-book'
import { readDialogueFeed } from '@/publication/public/feeds/read-dialogue-feed'
import { readFeed } from '@/publication/public/feeds/read-feed'
import { writeAtom } from '@/publication/public/feeds/write-atom'
import { withdrawFromReaders } from '@/publication/public/pieces/withdraw-from-readers'
import { leaveRedirect } from '@/publication/public/pieces/write-around-piece'
import { exportContents } from './export-contents'
import { importContents } from './import-contents'
import { anImport, pieceAt } from './testing/an-import'
import { clearSite } from './testing/clear-site'
import { dialogueFile, essayFile, filesIn } from './testing/contents-folder'

const { folder, run } = anImport()
beforeEach(clearSite)

const FILES = {
  'essays/2012-03-een.mdx': essayFile('Een', { more: 'aliases:\n  - /blog/een\n' }),
  'essays/2012-03-weg.mdx': essayFile('Weg', { more: 'aliases:\n  - /blog/weg\n' }),
  'dialogues/2012-03-post.mdx': dialogueFile(['Beste Ben, een.', 'Beste Ada, twee.']),
  'dialogues/2012-03-stil.mdx': dialogueFile(['Beste Ben, stil.']),
  'dialogues/2012-03-samen.mdx': dialogueFile(['Beste Ben, samen.']),
}
const ASKED = [
  ...['een', 'weg', 'post', 'stil', 'samen', 'brieven'].flatMap((slug) => [
    `/2012/03/${slug}`,
    `/2012/03/${slug}/feed.xml`,
    `/2012/03/${slug}/beeld.png`,
  ]),
  '/blog/een',
  '/blog/weg',
  '/2012/03',
  '/nergens',
]

const statuses = async () => {
  const book = await readAddressBook()
  return Object.fromEntries(ASKED.map((one) => [one, book(one)]))
}
const feeds = async () =>
  [await readFeed({ of: 'site' }), await readDialogueFeed('/2012/03/brieven')].map(
    (feed) => feed && writeAtom(feed),
  )

const withdraw = async (address: string, byAuthors: boolean) => {
  const at = new Date('2026-05-01T10:00:00Z')
  const { id = '' } = (await pieceAt(address)) ?? {}
  await db().transaction((transaction) => withdrawFromReaders(transaction, id, { at, byAuthors, byId: null }))
}

/** Published, renamed, withdrawn by its writers and by editors, and changed since. */
async function fill(): Promise<void> {
  folder.write(FILES)
  expect((await run()).refused).toEqual([])
  const before = await pieceAt('/2012/03/post')
  if (!before) throw new Error('It is not there')
  await db().update(pieces).set({ slug: 'brieven' }).where(eq(pieces.id, before.id))
  await db().transaction((transaction) =>
    leaveRedirect(transaction, before, { id: before.id, path: '/2012/03/brieven' }),
  )
  await withdraw('/2012/03/weg', false)
  await withdraw('/2012/03/stil', true)
  await withdraw('/2012/03/samen', false)
  await db().execute(sql`update letters set updated_at = '2026-04-03T10:11:12.345678Z' where number = 2`)
  await db().execute(sql`update pieces set updated_at = '2026-04-02T10:11:12.345678Z' where slug = 'een'`)
}

test('an empty site that takes in an export has the same pages, the same statuses and the same feeds', async () => {
  await fill()
  const before = { statuses: await statuses(), feeds: await feeds() }
  expect(before.statuses['/2012/03/post']).toEqual({ status: 'moved', to: '/2012/03/brieven' })
  expect(before.statuses['/2012/03/weg']).toEqual({ status: 'gone' })
  expect(before.statuses['/blog/weg']).toEqual({ status: 'gone' })
  expect(before.statuses['/2012/03/stil/feed.xml']).toEqual({ status: 'gone', notice: '410-dialogue' })
  expect(before.statuses['/2012/03/samen']).toEqual({ status: 'gone', notice: '410-authors' })
  expect(before.feeds.join('')).toContain('<updated>2026-04-03T10:11:12.345Z</updated>')
  const out = path.join(folder.path, 'uit')
  await exportContents(out)
  expect(Buffer.from(filesIn(out)['withdrawals.json'] ?? '', 'base64').toString()).not.toMatch(
    /Weg|stil\.|samen\./,
  )
  await clearSite()
  const report = await importContents(out)
  expect([report.refused, report.leftAlone, report.ignored]).toEqual([[], [], []])
  expect({ statuses: await statuses(), feeds: await feeds() }).toEqual(before)
  const again = path.join(folder.path, 'nog-eens')
  await exportContents(again)
  expect(filesIn(again)).toEqual(filesIn(out))
  expect((await importContents(out)).imported).toEqual([])
})

test('what readers have is not withdrawn by a file, nor what is planned, nor what has a file of its own', async () => {
  const gone = {
    kind: 'essay',
    at: '2026-05-01T10:00:00+02:00',
    by: 'editors',
    authors: ['ada'],
    aliases: ['/2012/03/een', '/vrij'],
  }
  folder.write({
    'essays/2012-03-een.mdx': essayFile('Een'),
    'essays/2099-03-later.mdx': essayFile('Later', { date: '2099-03-14T09:00:00+01:00' }),
  })
  await run()
  folder.write({
    'essays/2012-03-een.mdx': null,
    'essays/2099-03-later.mdx': null,
    'essays/2012-03-ook.mdx': essayFile('Ook', { body: 'Nog een tekst.' }),
    'withdrawals.json': JSON.stringify({
      '/2012/03/een': gone,
      '/2099/03/later': gone,
      '/2012/03/ook': gone,
      '/2012/03/weg': gone,
      '/2012/03/vreemd': { ...gone, authors: ['niemand'] },
    }),
  })
  const report = await run()
  expect(report.leftAlone).toEqual([
    { file: 'withdrawals.json (/2012/03/een)', reason: 'is-public' },
    { file: 'withdrawals.json (/2099/03/later)', reason: 'is-planned' },
  ])
  expect(report.refused.map(({ file, problems }) => [file, problems.map(({ message }) => message)])).toEqual([
    [
      'withdrawals.json (/2012/03/ook)',
      ['verwacht geen bestand voor /2012/03/ook, want dat is ingetrokken, gevonden meer dan dat'],
    ],
    [
      'withdrawals.json (/2012/03/vreemd)',
      ['verwacht een auteur uit authors/ (ada, ben), gevonden ‘niemand’'],
    ],
  ])
  expect(report.takenAliases).toEqual([
    { file: 'withdrawals.json (/2012/03/weg)', aliases: ['/2012/03/een'] },
  ])
  const book = await readAddressBook()
  expect(['een', 'ook', 'weg', 'vreemd'].map((slug) => book(`/2012/03/${slug}`).status)).toEqual([
    'page',
    'page',
    'gone',
    'unknown',
  ])
  expect(book('/vrij').status).toBe('gone')
})

test('a file of withdrawals with something else in it is refused at its place, and the others go on', async () => {
  for (const [text, place] of [
    ['{\n  "2012/03/een": {}\n}', '2:18'],
    [
      '{ "/2012/03/een": { "kind": "essay", "by": "iemand", "at": "2026-05-01T10:00:00Z", "authors": ["ada"] } }',
      '1:44',
    ],
    ['{ "/2012/03/een": { "kind": "essay", "by": "editors", "at": "ooit", "authors": ["ada"] } }', '1:61'],
    [
      '{ "/2012/03/een": { "kind": "essay", "by": "editors", "at": "2026-05-01T10:00:00Z", "authors": [] } }',
      '1:96',
    ],
  ] as const) {
    folder.write({ ...FILES, 'withdrawals.json': text })
    await clearSite()
    const report = await run()
    expect(
      report.refused.map(({ file, problems }) => [
        file,
        problems.map(({ line, column }) => `${line}:${column}`),
      ]),
    ).toEqual([['withdrawals.json', [place]]])
    expect(report.imported.filter((file) => file.endsWith('.mdx'))).toHaveLength(7)
  }
})

test('a letter that its file changes is changed now, whatever the folder says of before', async () => {
  folder.write(FILES)
  await run()
  const ids = {
    letters: {},
    updated: { pieces: {}, letters: { '/2012/03/post': { '1': '2013-01-01T00:00:00.000Z' } } },
  }
  folder.write({
    'feed-ids.json': JSON.stringify(ids),
    'dialogues/2012-03-post.mdx': dialogueFile(['Beste Ben, anders.', 'Beste Ada, twee.']),
  })
  await run()
  const feed = await readDialogueFeed('/2012/03/post')
  const changed = feed?.items.find(({ url }) => url.endsWith('#brief-1'))
  expect(Date.now() - (changed?.updated.getTime() ?? 0)).toBeLessThan(60_000)
})
