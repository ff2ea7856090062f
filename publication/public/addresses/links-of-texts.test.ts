import { expect, test } from 'vitest'
import { linksOfTexts } from './links-of-texts'

const mail = (source: string) => ({ source, format: 'mail' as const })
const PAGE = 'https://site.example/2012/03/x'
const deadIn = (...sources: string[]) => linksOfTexts(sources.map(mail), PAGE, null).deadAnchors

test('an anchor in a letter that is a heading of another letter on its page leads there', () => {
  expect(deadIn('Zie [daar](#eerste-deel) en [elders](#nergens).', '# Eerste deel\n\nTekst.')).toEqual([
    '#nergens',
  ])
  expect(deadIn('Zie [daar](#eerste-deel).')).toEqual(['#eerste-deel'])
})

test('a link to a letter leads somewhere when there is one of that number', () => {
  const texts = [mail('Zie [toen](#brief-1), [straks](#brief-3) en [nooit](#brief-9).')]
  expect(linksOfTexts(texts, PAGE, [1, 3]).deadAnchors).toEqual(['#brief-9'])
  expect(linksOfTexts(texts, PAGE, null).deadAnchors).toEqual([])
})
