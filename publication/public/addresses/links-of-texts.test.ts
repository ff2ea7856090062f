import { expect, test } from 'vitest'
import { linksOfTexts } from './links-of-texts'

const mail = (source: string) => ({ source, format: 'mail' as const })
const deadIn = (...sources: string[]) =>
  linksOfTexts(sources.map(mail), 'https://site.example/2012/03/x').deadAnchors

test('an anchor in a letter that is a heading of another letter on its page leads there', () => {
  expect(deadIn('Zie [daar](#eerste-deel) en [elders](#nergens).', '# Eerste deel\n\nTekst.')).toEqual([
    '#nergens',
  ])
  expect(deadIn('Zie [daar](#eerste-deel).')).toEqual(['#eerste-deel'])
})
