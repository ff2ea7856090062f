import { expect, test } from 'vitest'
import type { PieceView } from '@/publication/public/pieces/select-views'
import type { Site } from '../_site/read-site'
import { describePiece } from './describe-piece'

const author = (slug: string, name: string) => ({ slug, name, givenName: name, initials: name[0] ?? '' })
const ADA = author('ada', 'Ada')
const BEN = author('ben', 'Ben')
const SENT = new Date('2012-10-31T21:05:00Z')
const DIALOGUE = {
  kind: 'dialogue',
  path: '/2012/10/brug',
  title: 'De brug',
  lead: '',
  date: SENT,
  updatedAt: SENT,
  wordCount: 12,
  canonical: null,
  authors: [ADA, BEN],
  topics: [],
  letters: [
    { number: 1, anchor: 'brief-1', from: ADA, to: BEN, sentAt: SENT, subject: 'Klei' },
    { number: 2, anchor: 'brief-2', from: BEN, to: null, sentAt: null, subject: '' },
    { number: 3, anchor: 'brief-3', from: ADA, to: null, sentAt: SENT, isDateEstimated: true, subject: '' },
  ],
} as unknown as PieceView
const SITE = { name: 'Het Voetveer', language: 'nl' } as Site

test('a dialogue has a conversation of mails as its part, each with its permanent address', () => {
  const { '@graph': graph } = describePiece(DIALOGUE, SITE, 'https://voorbeeld.example')
  const page = 'https://voorbeeld.example/2012/10/brug'
  const person = (name: string, slug: string) => ({
    '@type': 'Person',
    name,
    url: `https://voorbeeld.example/auteurs/${slug}`,
  })
  expect(graph[0]).toMatchObject({
    '@type': 'Article',
    author: [person('Ada', 'ada'), person('Ben', 'ben')],
    hasPart: {
      '@type': 'Conversation',
      hasPart: [
        {
          '@type': 'EmailMessage',
          '@id': `${page}#brief-1`,
          url: `${page}#brief-1`,
          position: 1,
          sender: person('Ada', 'ada'),
          recipient: person('Ben', 'ben'),
          dateSent: '2012-10-31T22:05:00+01:00',
          headline: 'Klei',
        },
        { '@id': `${page}#brief-2`, position: 2, sender: person('Ben', 'ben') },
        { '@id': `${page}#brief-3`, position: 3, sender: person('Ada', 'ada') },
      ],
    },
  })
})

test('a date that was guessed is none to machines', () => {
  const graph = JSON.stringify(describePiece(DIALOGUE, SITE, 'https://voorbeeld.example'))
  expect(graph.match(/dateSent/g)).toHaveLength(1)
})

test('a piece in another language than the site says so', () => {
  const languageOf = (language: string | null) =>
    describePiece({ ...DIALOGUE, language }, SITE, 'https://voorbeeld.example')['@graph'][0]
  expect(languageOf('ar')).toMatchObject({ inLanguage: 'ar' })
  expect(languageOf(null)).toMatchObject({ inLanguage: 'nl' })
})
