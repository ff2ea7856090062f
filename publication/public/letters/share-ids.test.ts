import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { renderProse } from '@/publication/text/prose/render-prose'
import { PLAIN_COMPONENTS } from '@/publication/text/prose/testing/plain-components'
import { shareIds } from './share-ids'

const letter = (number: number, source: string) => ({ key: `b${number}`, source, format: 'mail' as const })

test('an id with nothing before it leads to the first heading of that name on the page', () => {
  const shared = shareIds(
    [
      { key: 't1', source: '## Het begin', format: 'mdx' },
      letter(1, '# Deel\n\nDag.\n\n# Het begin'),
      letter(2, '# Deel\n\n# Slot\n\n> # Aangehaald'),
    ],
    '',
  )
  expect([...shared]).toEqual([
    ['t1', ['het-begin']],
    ['b1', ['deel']],
    ['b2', ['slot', 'aangehaald']],
  ])
})

test('never one that the closing text has, or had, or that a letter or a note has', () => {
  const headings =
    '# Naschrift\n\n# kop-naschrift\n\n# cafe\n\n# brief-2\n\n# noot-1\n\n# b1-alinea-2\n\n# Eigen'
  expect(shareIds([letter(1, headings)], '## Naschrift\n\n## Café').get('b1')).toEqual([
    'brief-2-1',
    'b1-alinea-2-1',
    'eigen',
  ])
})

test('a text that may not be shown, or has no heading, has none', () => {
  expect(
    shareIds([letter(1, 'Dag #1.\n'), letter(2, `# Deel\n\n${'> '.repeat(200)}x`)], '## <Onbekend />'),
  ).toEqual(
    new Map([
      ['b1', []],
      ['b2', []],
    ]),
  )
})

test('on the page such a heading has both ids', async () => {
  const html = renderToStaticMarkup(
    await renderProse({
      source: '# Deel\n\n# Ander',
      format: 'mail',
      components: PLAIN_COMPONENTS,
      idPrefix: 'b3-',
      sharedIds: { before: '', anchors: ['deel'] },
    }),
  )
  expect(html).toBe('<h2 id="b3~deel"><span id="deel"></span>Deel</h2>\n<h2 id="b3~ander">Ander</h2>')
})
