import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PieceSummary } from '@/publication/public/pieces/select-summaries'
import { PieceHeader } from './piece-header'

const PIECE = {
  kind: 'dialogue',
  path: '/2026/11/over-wachten',
  title: 'Over wachten',
  lead: '',
  authors: [
    { slug: 'anna', name: 'Anna' },
    { slug: 'ben', name: 'Ben' },
  ],
  topics: [{ slug: 'geduld', name: 'Geduld' }],
  date: new Date('2026-11-29T10:00:00Z'),
  minutes: 3,
  waitingFor: [],
} as unknown as PieceSummary

const linksOf = (isProof: boolean) => {
  const header = <PieceHeader piece={PIECE} language="nl" titleId="t" level={1} isProof={isProof} />
  const html = renderToStaticMarkup(header)
  for (const words of ['Over wachten', 'Anna', 'Ben', 'Geduld']) expect(html).toContain(words)
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
}

test('a piece leads to its topic, to who wrote it and to its own address', () => {
  expect(linksOf(false)).toEqual(['/rubrieken/geduld', '/auteurs/anna', '/auteurs/ben', PIECE.path])
})

test('a proof leads nowhere: neither it nor who writes need have a page yet', () => {
  expect(linksOf(true)).toEqual([])
})
