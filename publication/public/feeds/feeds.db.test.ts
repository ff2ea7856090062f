import { eq } from 'drizzle-orm'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { letters, pieces } from '@/db/schema'
import { aPicture } from '@/db/testing/a-picture'
import { anAuthor, aPiece, aPublication, aTopic } from '@/db/testing/publish'
import type { Feed } from './feed'
import { readDialogueFeed } from './read-dialogue-feed'
import { type FeedScope, readFeed } from './read-feed'
import { writeAtom } from './write-atom'
import { writeJsonFeed } from './write-json-feed'
import { writeRss } from './write-rss'

beforeAll(async () => {
  await aPublication({ name: 'De <Proef> & zo' })
  const ada = await anAuthor('ada', { givenName: 'Ada', infix: 'van', familyName: 'Iersel' })
  const ben = await anAuthor('ben', { givenName: 'Ben', familyName: 'Zuid' })
  const trust = await aTopic('vertrouwen', { name: 'Vertrouwen & trouw' })
  await aPiece('brieven', {
    title: 'Brieven over <trouw>',
    date: new Date('2012-10-31T21:05:00Z'),
    by: [ada, ben],
    about: [trust],
    body: 'Een nawoord.',
    letters: [
      { fromAuthorId: ada, sentAt: new Date('2012-10-31T21:05:00Z'), body: 'Beste Ben, ik <3 **brieven**.' },
      {
        fromAuthorId: ben,
        body: 'Beste Ada, [lees dit](/2012/03/alleen-ben).\n\n> ik <3 brieven\n> [brief 1](#brief-1)',
        subject: 'Re: "trouw"',
      },
    ],
  })
  await aPiece('alleen-ben', { by: [ben], body: 'De hele tekst van Ben.' })
  await aPiece('weg', { by: [ada], about: [trust], body: 'Geheim.', withdrawnAt: new Date() })
})

const require = async (scope: FeedScope): Promise<Feed> => {
  const feed = await readFeed(scope)
  if (!feed) throw new Error('There is no such feed')
  return feed
}

test('RSS, Atom and JSON say the same when they are read back', async () => {
  const feed = await require({ of: 'site' })
  const rss = parseRssFeed(writeRss(feed))
  const atom = parseAtomFeed(writeAtom(feed))
  const json = parseJsonFeed(writeJsonFeed(feed))
  const titles = ['Brieven over <trouw>', 'alleen-ben']
  expect(rss.items?.map(({ title }) => title)).toEqual(titles)
  expect(atom.entries?.map(({ title }) => title?.value)).toEqual(titles)
  expect(json.items?.map(({ title }) => title)).toEqual(titles)
  const html = feed.items.map((item) => item.html)
  expect(rss.items?.map(({ content }) => content?.encoded)).toEqual(html)
  expect(atom.entries?.map(({ content }) => content?.value)).toEqual(html)
  expect(json.items?.map(({ content_html }) => content_html)).toEqual(html)
  // Of an item in RSS it is HTML, and a reader would take a word between < and > for a tag.
  expect(rss.items?.[0]?.description).toBe('Brieven over &lt;trouw&gt;')
  expect([rss.title, atom.title?.value, json.title]).toEqual(Array(3).fill('De <Proef> & zo'))
})

test('both authors of a dialogue are kept', async () => {
  const feed = await require({ of: 'site' })
  const names = ['Ada van Iersel', 'Ben Zuid']
  expect(parseRssFeed(writeRss(feed)).items?.[0]?.dc?.creators).toEqual(names)
  expect(parseAtomFeed(writeAtom(feed)).entries?.[0]?.authors?.map(({ name }) => name)).toEqual(names)
  expect(parseJsonFeed(writeJsonFeed(feed)).items?.[0]?.authors?.map(({ name }) => name)).toEqual(names)
})

test('a dialogue comes whole, each letter with its heading, its date and a rule', async () => {
  const [dialogue] = (await require({ of: 'site' })).items
  expect(dialogue?.html).toContain('<h2>Ada van Iersel aan Ben Zuid</h2>')
  expect(dialogue?.html).toContain('woensdag 31 oktober 2012, 22.05 uur')
  expect(dialogue?.html).toContain('<p>Onderwerp: &quot;trouw&quot;</p>')
  expect(dialogue?.html.match(/<hr>/g)).toHaveLength(1)
  expect(dialogue?.html).toContain('ik &#x3C;3 <strong>brieven</strong>')
  expect(dialogue?.html).toMatch(/href="http[^"]+\/2012\/03\/alleen-ben"/)
  expect(dialogue?.html).toContain('Een nawoord.')
})

test('an author and a topic have feeds of their own', async () => {
  const ben = await require({ of: 'author', slug: 'ben' })
  expect(ben.items.map(({ title }) => title)).toEqual(['Brieven over <trouw>', 'alleen-ben'])
  const trust = await require({ of: 'topic', slug: 'vertrouwen' })
  expect(trust.items.map(({ title }) => title)).toEqual(['Brieven over <trouw>'])
  expect(trust.title).toBe('Vertrouwen & trouw · De <Proef> & zo')
  expect(await readFeed({ of: 'author', slug: 'niemand' })).toBeNull()
  expect(await readFeed({ of: 'topic', slug: 'niets' })).toBeNull()
})

describe('the feed of a dialogue', () => {
  const dialogue = async () => {
    const feed = await readDialogueFeed('/2012/10/brieven')
    if (!feed) throw new Error('There is no such feed')
    return feed
  }

  test('holds each letter, newest first, whole, by its own author, under its permanent address', async () => {
    const feed = await dialogue()
    expect(feed.items.map(({ url }) => url)).toEqual([
      'http://localhost:3000/2012/10/brieven#brief-2',
      'http://localhost:3000/2012/10/brieven#brief-1',
    ])
    const atom = parseAtomFeed(writeAtom(feed))
    expect(atom.links?.[0]?.href).toBe('http://localhost:3000/2012/10/brieven/feed.atom')
    expect(atom.entries?.map(({ authors }) => authors?.map(({ name }) => name))).toEqual([
      ['Ben Zuid'],
      ['Ada van Iersel'],
    ])
    expect(atom.entries?.[1]?.content?.value).toContain('ik &#x3C;3 <strong>brieven</strong>')
    expect(parseRssFeed(writeRss(feed)).items?.[1]?.pubDate).toBe('Wed, 31 Oct 2012 21:05:00 GMT')
    expect(parseJsonFeed(writeJsonFeed(feed)).items?.map(({ title }) => title)).toEqual([
      'Ben Zuid aan Ada van Iersel',
      'Ada van Iersel aan Ben Zuid',
    ])
  })

  test('links a quotation to where it stands on the page, and so does the feed of the site', async () => {
    const passage = 'href="http://localhost:3000/2012/10/brieven#b1-alinea-1"'
    expect((await dialogue()).items[0]?.html).toContain(passage)
    expect((await require({ of: 'site' })).items[0]?.html).toContain(passage)
  })

  test('is there for published dialogues only', async () => {
    expect(await readDialogueFeed('/2012/03/alleen-ben')).toBeNull()
    expect(await readDialogueFeed('/2012/03/weg')).toBeNull()
    expect(await readDialogueFeed('/2012/03/niets')).toBeNull()
  })
})

test('what was withdrawn is in no feed', async () => {
  for (const scope of [{ of: 'site' } as const, { of: 'author', slug: 'ada' } as const])
    expect(writeRss(await require(scope))).not.toContain('Geheim')
})

test('a feed without pieces is still a feed, and its items are an empty list', async () => {
  const feed = { ...(await require({ of: 'site' })), items: [] }
  expect(JSON.parse(writeJsonFeed(feed))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    items: [],
  })
  expect(parseRssFeed(writeRss(feed)).title).toBe('De <Proef> & zo')
  expect(parseAtomFeed(writeAtom(feed)).title?.value).toBe('De <Proef> & zo')
})

describe('an id', () => {
  const idsIn = (feed: Feed) => ({
    rss: parseRssFeed(writeRss(feed)).items?.map(({ guid }) => guid?.value),
    atom: parseAtomFeed(writeAtom(feed)).entries?.map(({ id }) => id),
    json: parseJsonFeed(writeJsonFeed(feed)).items?.map(({ id }) => id),
    feed: parseAtomFeed(writeAtom(feed)).id,
  })
  const letterFeed = async (path: string) => {
    const feed = await readDialogueFeed(path)
    if (!feed) throw new Error('There is no such feed')
    return feed
  }

  test('is the same in all formats, and stays when the address of a piece changes', async () => {
    const before = idsIn(await require({ of: 'site' }))
    expect(before.atom?.every((id) => id?.startsWith('urn:uuid:'))).toBe(true)
    expect(new Set(before.atom).size).toBe(2)
    expect([before.rss, before.json]).toEqual([before.atom, before.atom])
    const letterIds = idsIn(await letterFeed('/2012/10/brieven'))
    await db().update(pieces).set({ slug: 'post' }).where(eq(pieces.slug, 'brieven'))
    expect(idsIn(await require({ of: 'site' }))).toEqual(before)
    expect(idsIn(await letterFeed('/2012/10/post'))).toEqual(letterIds)
    await db().update(pieces).set({ slug: 'brieven' }).where(eq(pieces.slug, 'post'))
  })

  test('of before is the address of before, which is no address to go to any more', async () => {
    await db().update(pieces).set({ feedId: 'http://oud.test/a' }).where(eq(pieces.slug, 'alleen-ben'))
    await db().update(letters).set({ feedId: 'http://oud.test/a#brief-1' }).where(eq(letters.number, 1))
    const [item] = (parseRssFeed(writeRss(await require({ of: 'site' }))).items ?? []).slice(-1)
    expect(item?.guid).toEqual({ value: 'http://oud.test/a', isPermaLink: false })
    expect(idsIn(await letterFeed('/2012/10/brieven')).atom?.at(-1)).toBe('http://oud.test/a#brief-1')
  })
})

test('the picture of a piece is in all three feeds, at its absolute address', async () => {
  const picture = await aPicture(null, 'brug.png')
  const image = { src: '/media/brug.png', alt: 'Een <brug>', credit: 'Ada', licence: '' }
  await db().update(pieces).set({ image }).where(eq(pieces.slug, 'alleen-ben'))
  const feed = await require({ of: 'site' })
  const url = `http://localhost:3000/media/${picture.hash.slice(0, 16)}`
  const rss = parseRssFeed(writeRss(feed)).items?.at(-1)
  const atom = parseAtomFeed(writeAtom(feed)).entries?.at(-1)
  const json = parseJsonFeed(writeJsonFeed(feed)).items?.at(-1)
  for (const address of [rss?.media?.contents?.[0]?.url, atom?.media?.contents?.[0]?.url, json?.image])
    expect(address).toContain(url)
  for (const html of [rss?.content?.encoded, atom?.content?.value, json?.content_html]) {
    expect(html).toContain(`<img src="${url}`)
    expect(html).toContain('Beeld: Ada')
  }
  await db().update(pieces).set({ image: null }).where(eq(pieces.slug, 'alleen-ben'))
})

test('a piece in another language says so in all three feeds', async () => {
  await db().update(pieces).set({ language: 'ar' }).where(eq(pieces.slug, 'alleen-ben'))
  const feed = await require({ of: 'site' })
  expect(writeAtom(feed)).toMatch(/<entry xml:lang="ar">/)
  expect(writeAtom(feed).match(/xml:lang=/g)).toHaveLength(2)
  expect(writeRss(feed)).toContain('<dc:language>ar</dc:language>')
  expect(parseJsonFeed(writeJsonFeed(feed)).items?.map(({ language }) => language)).toEqual(['nl', 'ar'])
  await db().update(pieces).set({ language: null }).where(eq(pieces.slug, 'alleen-ben'))
})
