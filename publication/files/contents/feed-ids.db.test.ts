import path from 'node:path'
import { eq } from 'drizzle-orm'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { letters, pieces } from '@/db/schema'
import { readDialogueFeed } from '@/publication/public/feeds/read-dialogue-feed'
import { type FeedScope, readFeed } from '@/publication/public/feeds/read-feed'
import { writeAtom } from '@/publication/public/feeds/write-atom'
import { writeJsonFeed } from '@/publication/public/feeds/write-json-feed'
import { writeRss } from '@/publication/public/feeds/write-rss'
import { exportContents } from './export-contents'
import { importContents } from './import-contents'
import { anImport } from './testing/an-import'
import { clearSite } from './testing/clear-site'
import { dialogueFile, essayFile } from './testing/contents-folder'

const { folder, run } = anImport()
beforeEach(clearSite)

const FILES = {
  'essays/2012-03-een.mdx': essayFile('Een', { more: 'topics:\n  - Vertrouwen\n' }),
  'dialogues/2012-03-post.mdx': dialogueFile(['Beste Ben, een.', 'Beste Ada, twee.']),
}

/** What a program that reads feeds keeps of them to know what it has had, in every form. */
async function idsOfAllFeeds(dialogue = '/2012/03/post') {
  const scopes: FeedScope[] = [
    { of: 'site' },
    { of: 'author', slug: 'ada' },
    { of: 'topic', slug: 'vertrouwen' },
  ]
  const feeds = [...(await Promise.all(scopes.map(readFeed))), await readDialogueFeed(dialogue)]
  return feeds.map((feed) => {
    if (!feed) throw new Error('There is no such feed')
    const atom = parseAtomFeed(writeAtom(feed))
    const rss = parseRssFeed(writeRss(feed)).items?.map(({ guid }) => guid?.value)
    const json = parseJsonFeed(writeJsonFeed(feed)).items?.map(({ id }) => id)
    return { feed: atom.id, atom: atom.entries?.map(({ id }) => id), rss, json }
  })
}

test('no reader of feeds sees an old piece as new after an export into another, empty site', async () => {
  folder.write(FILES)
  await run()
  // As a site has them that was public before ids were kept.
  await db().update(pieces).set({ feedId: 'http://oud.example/een' }).where(eq(pieces.slug, 'een'))
  await db().update(letters).set({ feedId: 'http://oud.example/post#brief-1' }).where(eq(letters.number, 1))
  const before = await idsOfAllFeeds()
  expect(before.flatMap(({ atom }) => atom ?? []).length).toBeGreaterThan(4)
  const out = path.join(folder.path, 'uit')
  await exportContents(out)
  await clearSite()
  vi.stubEnv('SITE_URL', 'https://nieuw.example')
  expect((await importContents(out)).refused).toEqual([])
  expect(await idsOfAllFeeds()).toEqual(before)
})

test('what is here already keeps its own ids, and what changes its address with them', async () => {
  folder.write(FILES)
  await run()
  const before = await idsOfAllFeeds()
  const out = path.join(folder.path, 'uit-2')
  await exportContents(out)
  expect((await importContents(out)).refused).toEqual([])
  await db().update(pieces).set({ slug: 'brieven' }).where(eq(pieces.slug, 'post'))
  expect(await idsOfAllFeeds('/2012/03/brieven')).toEqual(before)
})

test('a file of ids that says one twice, or something else, is refused at its place', async () => {
  for (const [text, place] of [
    ['{ "pieces": { "/2012/03/een": "urn:a:b", "/2012/03/post": "urn:a:b" } }', '1:1'],
    ['{\n  "pieces": { "/2012/03/een": "een adres" }\n}', '2:31'],
    ['{\n  "stukken": {}\n}', '2:3'],
  ] as const) {
    folder.write({ ...FILES, 'feed-ids.json': text })
    await clearSite()
    const report = await run()
    const [refused] = report.refused
    // Taken in without them it would be new to readers of feeds for good.
    expect(report.imported).toEqual([])
    expect(refused?.file).toBe('feed-ids.json')
    expect(refused?.problems.map(({ line, column }) => `${line}:${column}`)).toEqual([place])
  }
})
