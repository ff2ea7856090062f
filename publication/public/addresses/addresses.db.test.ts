import { beforeAll, expect, test } from 'vitest'
import { anAuthor, aPiece, aStandingPage, aTopic } from '@/db/testing/publish'
import { FORM_PROBLEMS } from '@/publication/public/addresses/form-address'
import { PIECES_PER_MONTH_PAGE } from '@/publication/public/archive/read-month'
import { PIECES_PER_YEAR_PAGE } from '@/publication/public/archive/read-year'
import { PIECES_PER_PAGE } from '@/publication/public/pieces/list-pieces-of'
import type { AddressBook } from './address'
import { listPublicPages } from './list-public-pages'
import { readAddressBook } from './read-address-book'
import { sitemapParts, writeSitemap, writeSitemapIndex } from './sitemap'

let book: AddressBook
const TOKEN = 'a'.repeat(43)
const PAGE = { status: 'page' }

beforeAll(async () => {
  const ada = await anAuthor('ada')
  await anAuthor('genodigd', { bio: '', formerSlugs: ['niemand'] })
  await anAuthor('naam', { formerSlugs: ['beheerder', 'ada'] })
  const depth = await aTopic('verdieping')
  await aStandingPage('over')
  for (let number = 1; number <= PIECES_PER_PAGE + 1; number++)
    await aPiece(`stuk-${number}`, { by: [ada], about: number <= PIECES_PER_MONTH_PAGE ? [depth] : [] })
  const date = new Date('2013-05-05T12:00:00Z')
  await aPiece('nieuw', { date, formerly: ['/2013/05/oud', '/2013/05/bezet'] })
  await aPiece('bezet', { date })
  await aPiece('weg', { date, withdrawnAt: new Date(), formerly: ['/2013/05/weg-vroeger'] })
  const both = [ada, await anAuthor('ben')]
  await aPiece('samen', { date, by: both, withdrawnAt: new Date(), formerly: ['/2013/05/samen-vroeger'] })
  const withdrawn = { withdrawnAt: new Date(), withdrawnByAuthors: true }
  await aPiece('terug', { date, kind: 'dialogue', ...withdrawn, formerly: ['/2013/05/terug-vroeger'] })
  await aPiece('vertrokken', { date, by: [ada], ...withdrawn, formerly: ['/2013/05/vertrokken-vroeger'] })
  await aPiece('alleen', { date: new Date('2014-05-05T12:00:00Z'), withdrawnAt: new Date() })
  const letters = [{ fromAuthorId: ada }]
  const spring = new Date('2015-05-05T12:00:00Z')
  await aPiece('brieven', { date: spring, letters, formerly: ['/2015/05/brieven-vroeger'] })
  await aPiece('brieven-weg', { date: spring, letters, withdrawnAt: new Date() })
  const months = Array.from({ length: PIECES_PER_YEAR_PAGE + 1 }, (_, number) => (number % 12) + 1)
  await Promise.all(
    months.map((month, number) =>
      aPiece(`jaar-${number}`, { date: new Date(Date.UTC(2016, month - 1, 5, 12)) }),
    ),
  )
  book = await readAddressBook()
})

test('every page that readers can find is in the book', () => {
  for (const path of [
    '/',
    '/archief',
    '/2012',
    '/2012/03',
    '/2012/03/stuk-1',
    '/2012/03/stuk-1/beeld.png',
    '/auteurs',
    '/auteurs/ada',
    '/auteurs/ada/feed.atom',
    '/rubrieken',
    '/rubrieken/verdieping',
    '/rubrieken/verdieping/feed.json',
    '/over',
    '/feed.xml',
    '/sitemap.xml',
    '/robots.txt',
    '/manifest.webmanifest',
    '/beeld.png',
    '/nieuwsbrief/aangemeld',
    '/volgen/aangemeld',
  ])
    expect(book(path), path).toEqual(PAGE)
})

test('a list has as many pages as its pieces fill', () => {
  const monthPages = Math.ceil((PIECES_PER_PAGE + 1) / PIECES_PER_MONTH_PAGE)
  expect(book(`/2012/03/pagina/${monthPages}`)).toEqual(PAGE)
  expect(book(`/2012/03/pagina/${monthPages + 1}`).status).toBe('unknown')
  expect(book('/auteurs/ada/pagina/2')).toEqual(PAGE)
  expect(book('/auteurs/ada/pagina/3').status).toBe('unknown')
  expect(book('/rubrieken/verdieping/pagina/2').status).toBe('unknown')
})

test('a year of more pieces than a page holds has more pages', () => {
  expect(book('/2016/pagina/2')).toEqual(PAGE)
  expect(book('/2016/pagina/3').status).toBe('unknown')
  expect(book('/2012/pagina/2').status).toBe('unknown')
})

test('the first page of a list that has more is the list itself', () => {
  for (const list of ['/2012/03', '/2016', '/auteurs/ada'])
    expect(book(`${list}/pagina/1`), list).toEqual({ status: 'moved', to: list })
  expect(book('/rubrieken/verdieping/pagina/1').status).toBe('unknown')
  expect(book('/2013/pagina/1').status).toBe('unknown')
})

test('a piece that changed its slug left a redirect, for its card too', () => {
  expect(book('/2013/05/oud')).toEqual({ status: 'moved', to: '/2013/05/nieuw' })
  expect(book('/2013/05/oud/beeld.png')).toEqual({ status: 'moved', to: '/2013/05/nieuw/beeld.png' })
})

test('the page of an author leads on from every address it had, with what stands below it', () => {
  const below = ['', '/feed.xml', '/feed.atom', '/feed.json']
  for (const rest of below)
    expect(book(`/auteurs/beheerder${rest}`)).toEqual({ status: 'moved', to: `/auteurs/naam${rest}` })
  expect(book('/auteurs/niemand').status).toBe('unknown')
  expect(book('/auteurs/ada')).toEqual(PAGE)
  expect(book('/auteurs/ada/feed.xml')).toEqual(PAGE)
})

test('a piece that stands at a former address of another goes before it', () => {
  expect(book('/2013/05/bezet')).toEqual(PAGE)
})

test('a withdrawn piece is gone at every address it had', () => {
  for (const path of ['/2013/05/weg', '/2013/05/weg/beeld.png', '/2013/05/weg-vroeger'])
    expect(book(path), path).toEqual({ status: 'gone' })
})

test('a piece of several authors says that they or the editors withdrew it', () => {
  for (const path of ['/2013/05/samen', '/2013/05/samen-vroeger'])
    expect(book(path), path).toEqual({ status: 'gone', notice: '410-authors' })
})

test('the link that stops reminders has its page, which is kept nowhere', () => {
  expect(book(`/herinneringen/stoppen/${TOKEN}.${TOKEN}`)).toEqual({ status: 'page', keep: false })
  expect(book('/herinneringen/gestopt')).toEqual(PAGE)
  for (const path of ['/herinneringen', '/herinneringen/stoppen', `/herinneringen/stoppen/${TOKEN}/meer`])
    expect(book(path).status, path).toBe('unknown')
})

test('the page of somebody’s post is there for any token, and kept nowhere', () => {
  expect(book(`/mijn-post/${TOKEN}.${TOKEN}`)).toMatchObject({ status: 'page', keep: false })
  expect(book('/mijn-post')).toMatchObject({ status: 'page' })
  expect(book('/mijn-post/weg')).toEqual(PAGE)
  // What forms are sent to is no page: the press lets nothing be sent to one.
  const handlers = ['/mijn-post/wijzigen', '/mijn-post/meenemen', '/mijn-post/vergeten']
  for (const path of [
    ...handlers,
    '/mijn-post/',
    `/mijn-post/${TOKEN}/meer`,
    `/mijn-post/${'a'.repeat(201)}`,
  ])
    expect(book(path).status, path).toBe('unknown')
})

test('a dialogue that its authors withdrew says so, at every address it had', () => {
  for (const path of ['/2013/05/terug', '/2013/05/terug-vroeger'])
    expect(book(path), path).toEqual({ status: 'gone', notice: '410-dialogue' })
})

test('an essay that its writer withdrew is called a piece, not a correspondence', () => {
  for (const path of ['/2013/05/vertrokken', '/2013/05/vertrokken-vroeger'])
    expect(book(path), path).toEqual({ status: 'gone' })
})

test('a dialogue has feeds, and a form to follow it by; other pieces have neither', () => {
  for (const file of ['feed.xml', 'feed.atom', 'feed.json']) {
    expect(book(`/2015/05/brieven/${file}`)).toEqual(PAGE)
    expect(book(`/2015/05/brieven-vroeger/${file}`)).toEqual({
      status: 'moved',
      to: `/2015/05/brieven/${file}`,
    })
    expect(book(`/2015/05/brieven-weg/${file}`)).toEqual({ status: 'gone', notice: '410-authors' })
    expect(book(`/2012/03/stuk-1/${file}`).status).toBe('unknown')
    expect(book(`/2013/05/oud/${file}`).status).toBe('unknown')
    expect(book(`/2015/05/nergens/${file}`).status).toBe('unknown')
  }
  expect(book('/2015/05/brieven/feed.txt').status).toBe('unknown')
  expect(book('/volgen/2015/05/brieven')).toEqual({
    status: 'page',
    query: { fout: Object.values(FORM_PROBLEMS) },
  })
  for (const path of ['2015/05/brieven-weg', '2015/05/brieven-vroeger', '2012/03/stuk-1', 'nergens'])
    expect(book(`/volgen/${path}`).status, path).toBe('unknown')
})

test('what is not published is unknown', () => {
  for (const path of [
    '/2014/05',
    '/2014',
    '/auteurs/genodigd',
    '/auteurs/genodigd/feed.xml',
    '/rubrieken/onbekend',
    '/2012/3/stuk-1',
    '/2012/03/stuk-1/',
    '/2012/03/beeld.png',
    '/pagina/over',
    '/melding/404',
    '/sitemap/1.xml',
    '/__proto__',
    '',
  ])
    expect(book(path).status, path).toBe('unknown')
})

test('only pages with a form know a parameter', () => {
  expect(book('/volgen')).toEqual({ status: 'page', query: { fout: Object.values(FORM_PROBLEMS) } })
  expect(book('/nieuwsbrief')).toEqual({ status: 'page', query: { fout: Object.values(FORM_PROBLEMS) } })
})

test('pages for one reader are not kept', () => {
  for (const deed of ['bevestigen', 'afmelden'])
    for (const of of ['nieuwsbrief', 'volgen'])
      expect(book(`/${of}/${deed}/${TOKEN}`)).toEqual({ status: 'page', keep: false })
  expect(book(`/nieuwsbrief/bevestigen/${TOKEN}/x`).status).toBe('unknown')
  expect(book(`/nieuwsbrief/wissen/${TOKEN}`).status).toBe('unknown')
})

test('the sitemap names every page once, and nothing that was withdrawn', async () => {
  const paths = (await listPublicPages()).map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths).toEqual(
    expect.arrayContaining(['/', '/2012', '/2012/03', '/2012/03/stuk-1', '/auteurs/ada', '/over']),
  )
  expect(paths.join(' ')).not.toMatch(/weg|alleen|genodigd|2014/)
  for (const path of paths) expect(book(path).status, path).toBe('page')
})

test('the sitemap has pieces in the order of their moments, whatever order they were kept in', async () => {
  const at = (millisecond: number) => new Date(`2012-03-09T10:00:00.${millisecond}Z`)
  for (const millisecond of [300, 500, 400]) await aPiece(`om-${millisecond}`, { date: at(millisecond) })
  const paths = (await listPublicPages()).map(({ path }) => path).filter((path) => path.includes('/om-'))
  expect(paths).toEqual(['/2012/03/om-500', '/2012/03/om-400', '/2012/03/om-300'])
})

test('a sitemap of more than 50,000 addresses is cut in files that an index names', () => {
  const pages = Array.from({ length: 50_001 }, (_, index) => ({ path: `/${index}`, changed: null }))
  expect(sitemapParts(pages.length)).toBe(2)
  expect(writeSitemap(pages, 2, 'https://x.example').match(/<loc>/g)).toHaveLength(1)
  expect(writeSitemapIndex(2, 'https://x.example')).toContain('<loc>https://x.example/sitemap/2.xml</loc>')
  expect(sitemapParts(50_000)).toBe(1)
})
