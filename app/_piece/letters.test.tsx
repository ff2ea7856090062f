import type { ReactElement, ReactNode } from 'react'
import { expect, test } from 'vitest'
import { BARE_SETTING } from '@/components/prose/setting'
import type { PieceView } from '@/publication/public/pieces/select-views'
import type { SharedIds } from '@/publication/text/prose/page/place-headings'
import { READERS } from '@/publication/text/workers/in-worker'
import { Letters } from './letters'

const from = { name: 'Anna', slug: 'anna' }
const letter = (number: number, body: string, interlude = '') => ({
  number,
  body,
  interlude,
  format: 'mail',
  from,
  to: [],
  sentAt: null,
  subject: '',
  anchor: `brief-${number}`,
})

/** What each text on the page is given, in order. */
function sharedIn(node: ReactNode): SharedIds[] {
  if (Array.isArray(node)) return node.flatMap(sharedIn)
  if (!node || typeof node !== 'object' || !('props' in node)) return []
  const { sharedIds, children } = (node as ReactElement<{ sharedIds?: SharedIds; children?: ReactNode }>)
    .props
  return sharedIds ? [sharedIds] : sharedIn(children)
}

async function idsOn(place: 'page' | 'archive' | 'proof', prefix: string) {
  const letters = [letter(1, '# Begin'), letter(2, '# Begin\n\n# Eind', '## Tussen')]
  const piece = { path: '/2016/05/wachten', body: '## Eind', letters } as unknown as PieceView
  const setting = { ...BARE_SETTING, prefix }
  return sharedIn(await Letters({ piece, setting, place, asker: READERS, own: undefined }))
}

test('headings of letters and between them share the ids of the page of their dialogue, and of its proof', async () => {
  const anchors = [['begin'], ['tussen'], []]
  expect(await idsOn('page', '')).toEqual(anchors.map((it) => ({ before: '', anchors: it })))
  expect(await idsOn('proof', 'drukproef-')).toEqual(
    anchors.map((it) => ({ before: 'drukproef-', anchors: it })),
  )
})

test('in an archive they do not: links lead to that page', async () => {
  expect((await idsOn('archive', 'wachten-')).flatMap(({ anchors }) => anchors)).toEqual([])
})

test('where the others are not on the page, what leads to them leads to where they are, and they are counted', async () => {
  const piece = { path: '/2016/05/wachten', body: '', letters: [letter(1, 'Zie [toen](#brief-2).')] }
  const setting = { ...BARE_SETTING, prefix: 'wachten-' }
  const given = { setting, place: 'archive' as const, asker: READERS, own: undefined }
  const elsewhere = [{ number: 2 }, { number: 7 }]
  const set = await Letters({ ...given, piece: piece as unknown as PieceView, elsewhere })
  const props = JSON.stringify(set)
  expect(props).toContain('"to":{"base":"/2016/05/wachten#"}')
  expect(props).toContain('"count":7')
})
