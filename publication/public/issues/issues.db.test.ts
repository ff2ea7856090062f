import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { type IssuePart, issues, pieces } from '@/db/schema'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import { listPublicPages } from '@/publication/public/addresses/list-public-pages'
import { readAddressBook } from '@/publication/public/addresses/read-address-book'
import { writeAtom } from '@/publication/public/feeds/write-atom'
import { letterLead } from './letter-lead'
import { listPickable } from './list-pickable'
import { readIssueFeed } from './read-issue-feed'

let [essay, dialogue] = ['', '']
beforeAll(async () => {
  await aPublication({ name: 'Het Voetveer' })
  const ada = await anAuthor('ada', { givenName: 'Ada', familyName: 'Zuid' })
  const ben = await anAuthor('ben', { givenName: 'Ben', familyName: 'Bos' })
  essay = (
    await aPiece('inschiet', { title: 'Inschiet', lead: 'Vellen & weg.', by: [ada], body: 'Een drukker.' })
  ).id
  const letters = [
    { fromAuthorId: ada, subject: 'Beginnen', body: 'De iep is om.' },
    { fromAuthorId: ben, subject: 'Re: Beginnen', body: '> De iep is om.\n\nJammer.' },
  ]
  dialogue = (await aPiece('brug', { title: 'De brug', by: [ada, ben], letters })).id
  await aPiece('weg', { title: 'Weg met de iep', withdrawnAt: new Date() })
  const parts: IssuePart[] = [
    { kind: 'words', text: 'Beste lezer, zie [de brug](/2012/03/brug).' },
    { kind: 'piece', pieceId: essay, shows: 'whole' },
    { kind: 'letter', pieceId: dialogue, number: 2, shows: 'lead' },
    { kind: 'piece', pieceId: crypto.randomUUID(), shows: 'lead' },
  ]
  await db()
    .insert(issues)
    .values({ year: 2026, number: 3, subject: 'Iepen', preheader: 'Open.', parts, publishedAt: new Date() })
})

test('an issue has its page, is in the sitemap and the feeds are there; others are not', async () => {
  const book = await readAddressBook()
  for (const path of [
    '/nieuwsbrief/2026/3',
    '/nieuwsbrief/feed.xml',
    '/nieuwsbrief/feed.atom',
    '/nieuwsbrief/feed.json',
  ])
    expect(book(path)).toEqual({ status: 'page' })
  for (const path of [
    '/nieuwsbrief/2026/4',
    '/nieuwsbrief/2025/3',
    '/nieuwsbrief/2026',
    '/nieuwsbrief/2026/03',
  ])
    expect(book(path)).toEqual({ status: 'unknown' })
  expect((await listPublicPages()).map(({ path }) => path)).toContain('/nieuwsbrief/2026/3')
})

test('the feed has own words whole and the rest as lead and link, with absolute addresses, and nothing that is not public', async () => {
  const feed = await readIssueFeed()
  const [item] = feed.items
  expect(feed.items).toHaveLength(1)
  expect(item).toMatchObject({ title: 'Iepen', lead: 'Open.' })
  expect(item?.id).toMatch(/^urn:uuid:/)
  expect(item?.url).toMatch(/\/nieuwsbrief\/2026\/3$/)
  for (const said of [
    'Beste lezer',
    'Essay van Ada Zuid',
    'Vellen &amp; weg.',
    'Brief 2, van Ben Bos',
    'Jammer.',
    '/2012/03/brug#brief-2',
  ])
    expect(item?.html).toContain(said)
  expect(item?.html).not.toContain('Een drukker.')
  expect(item?.html).not.toMatch(/href="\//)
  expect(writeAtom(feed)).toContain('/nieuwsbrief/feed.atom')
})

test('what can be chosen for an issue: the newest, and what has all words, never what was withdrawn', async () => {
  const titles = async (kind: 'piece' | 'letter', words: string) =>
    (await listPickable(kind, words)).map(({ title }) => title).sort()
  expect(await titles('piece', '')).toEqual(['De brug', 'Inschiet'])
  expect(await titles('piece', 'zuid inschiet')).toEqual(['Inschiet'])
  expect(await titles('piece', 'iep')).not.toContain('Weg met de iep')
  expect(await titles('letter', 'ben jammer')).toEqual(['Beginnen'])
  expect(await titles('letter', '100%_\\\0')).toEqual([])
  expect(await listPickable('letter', 'bos')).toEqual([
    { pieceId: dialogue, number: 2, title: 'Beginnen', within: 'De brug', names: ['Ben Bos'] },
  ])
})

test("the lead of a letter is its writer's own words", () => {
  expect(letterLead('> Wat jij schreef.\n\nBeste Ada,\n\nJa.')).toBe('Beste Ada, Ja.')
  expect(letterLead('> Alleen dit.')).toBe('Alleen dit.')
  expect(letterLead('')).toBe('')
})

test('without pieces an issue is still there', async () => {
  await db().delete(pieces)
  expect((await readIssueFeed()).items[0]?.html).toContain('Beste lezer')
})
