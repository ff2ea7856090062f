import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Figure } from './figure'
import { Note } from './note'
import { setText } from './set-text'
import { BARE_SETTING, type ProseSetting } from './setting'

const setting: ProseSetting = {
  ...BARE_SETTING,
  prefix: 'x-',
  pictures: new Map([
    [
      '/media/brug.png',
      {
        src: '/media/brug.png',
        width: 800,
        height: 600,
        alt: 'Een brug',
        credit: 'Ada van Iersel',
        licence: 'CC BY 4.0',
        sources: [{ type: 'image/avif', variants: [{ url: '/media/abc/400.avif', width: 400 }] }],
        fallback: '/media/abc/800.jpg',
      },
    ],
  ]),
}

test('notes get numbers in the order of the text, however deep they stand', () => {
  const { text, notes } = setText(
    <>
      <p>
        Een<Note>eerste</Note> en{' '}
        <em>
          twee<Note>tweede</Note>
        </em>
      </p>
      <ul>
        <li>
          drie<Note>derde</Note>
        </li>
      </ul>
    </>,
    setting,
  )
  expect(notes.map(({ number, children }) => `${number} ${children}`)).toEqual([
    '1 eerste',
    '2 tweede',
    '3 derde',
  ])
  const calls = [...renderToStaticMarkup(text).matchAll(/href="#(x-noot-\d)"/g)].map((match) => match[1])
  expect(calls).toEqual(['x-noot-1', 'x-noot-2', 'x-noot-3'])
})

test('what a figure leaves unsaid comes from the row of its picture', () => {
  const html = renderToStaticMarkup(
    setText(<Figure src="/media/brug.png" caption="Bij dageraad." />, setting).text,
  )
  expect(html).toContain('alt="Een brug"')
  expect(html).toContain('Bij dageraad. <small>Beeld: Ada van Iersel (CC BY 4.0)</small>')
  expect(html).toMatch(/<img[^>]* width="800" height="600"/)
  expect(html).toContain('srcSet="/media/abc/400.avif 400w"')
})

test('what a figure says itself goes before', () => {
  const figure = <Figure src="/media/brug.png" alt="De brug" credit="Ben Zuid" licence="CC0" />
  const html = renderToStaticMarkup(setText(figure, setting).text)
  expect(html).toContain('alt="De brug"')
  expect(html).toContain('Beeld: Ben Zuid (CC0)')
})

test('a text without notes has no list of them', () => {
  expect(setText(<p>Niets</p>, setting).notes).toEqual([])
})
