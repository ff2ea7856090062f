import { expect, test } from 'vitest'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import { readFeed } from './read-feed'

const SITE = 'http://localhost:3000'
const BODY = '[a](inhoud) [b](../07/iets/) [c](#een-cafe) [d](#brief-1)\n\n## Één café'
const hrefsIn = (html = '') => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)

test('links within the text and relative ones lead where they do on its page', async () => {
  await aPublication()
  const walker = await anAuthor('wandelaar')
  const date = new Date('2011-08-14T07:00:00Z')
  await aPiece('wandeling', { date, body: BODY, by: [walker] })
  const letters = [{ fromAuthorId: walker, body: BODY }]
  await aPiece('gesprek', { date, body: `${BODY}\n\n[e](./wachten.html)`, by: [walker], letters })
  const feed = await readFeed({ of: 'site' })
  const linksOf = (slug: string) => hrefsIn(feed?.items.find(({ url }) => url.endsWith(slug))?.html)
  const expected = (slug: string, prefix = '') => [
    `${SITE}/2011/08/inhoud`,
    `${SITE}/2011/07/iets`,
    `${SITE}/2011/08/${slug}#${prefix}%C3%A9%C3%A9n-caf%C3%A9`,
    `${SITE}/2011/08/${slug}#brief-1`,
  ]
  expect(linksOf('wandeling')).toEqual(expected('wandeling'))
  // The first is the number of the letter, a link to it.
  expect(linksOf('gesprek').slice(1)).toEqual([
    ...expected('gesprek', 'b1~'),
    ...expected('gesprek'),
    `${SITE}/2011/08/wachten`,
  ])
})
