import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { listPublicPages } from '@/publication/public/addresses/list-public-pages'
import { readAddressBook } from '@/publication/public/addresses/read-address-book'
import { writeSitemap } from '@/publication/public/addresses/sitemap'
import { listMonths } from '@/publication/public/archive/list-months'
import { readMonth } from '@/publication/public/archive/read-month'
import { findAuthor } from '@/publication/public/authors/find-author'
import { readDialogueFeed } from '@/publication/public/feeds/read-dialogue-feed'
import { type FeedScope, readFeed } from '@/publication/public/feeds/read-feed'
import { writeAtom } from '@/publication/public/feeds/write-atom'
import { writeJsonFeed } from '@/publication/public/feeds/write-json-feed'
import { writeRss } from '@/publication/public/feeds/write-rss'
import { listLetters } from '@/publication/public/letters/list-letters'
import { findPiece } from '@/publication/public/pieces/find-piece'

/** Without what only tells rows apart. */
const plain = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (key, it) => (/^(?:id|\w+Id|\w+Ids)$/.test(key) ? undefined : it)))

/** Which feeds and authors, and which addresses besides those that are listed. */
type Asked = { scopes: FeedScope[]; authors: string[]; former: string[] }

/** Everything that readers, their feeds and search engines get, by what they ask for. */
export async function whatReadersHave({ scopes, authors, former }: Asked): Promise<Record<string, unknown>> {
  const [pages, book, months] = await Promise.all([listPublicPages(), readAddressBook(), listMonths()])
  const had: Record<string, unknown> = { pages, months, sitemap: writeSitemap(pages, 1, 'https://a.example') }
  const gone = (await db().select({ path: pieces.path }).from(pieces).orderBy(pieces.path)).map(
    ({ path: one }) => one,
  )
  const asked = [
    ...pages.map((page) => page.path),
    ...former,
    ...gone,
    '/auteurs/beheerder',
    '/auteurs/niemand',
  ]
  for (const one of asked)
    for (const below of ['', '/feed.xml', '/beeld.png', '/pagina/2'])
      had[`status ${one}${below}`] = book(one + below)
  for (const one of new Set(gone)) {
    const piece = await findPiece(one)
    had[`page ${one}`] = plain(piece)
    if (!piece) continue
    had[`letters ${one}`] = plain((await listLetters([piece.id])).get(piece.id))
    const feed = await readDialogueFeed(one)
    had[`feed ${one}`] = feed && [writeAtom(feed), writeRss(feed), writeJsonFeed(feed)]
  }
  for (const scope of scopes) {
    const feed = await readFeed(scope)
    had[`feed ${JSON.stringify(scope)}`] = feed && [writeAtom(feed), writeRss(feed), writeJsonFeed(feed)]
  }
  for (const slug of authors) had[`author ${slug}`] = plain(await findAuthor(slug))
  for (const { year, month } of months) had[`month ${year}/${month}`] = plain(await readMonth(year, month, 1))
  return had
}
