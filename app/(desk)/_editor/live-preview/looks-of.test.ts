import { EditorState } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import type { ProseFormat } from '@/publication/text/prose/problem'
import { looksOf } from './looks-of'
import { proseLanguage } from './prose-language'

const WORDS = { privateTo: 'Onder ons' }

describe('an essay, away from the caret', () => {
  test.each([
    ['## Kop', 'Kop'],
    ['Een *woord*, een **groot** woord en ~~geen~~.', 'Een woord, een groot woord en geen.'],
    ['Zie [de brug](/2011/02/brug "titel") en <https://example.org>.', 'Zie de brug en https://example.org.'],
    ['Een \\*sterretje\\* en `code`.', 'Een *sterretje* en code.'],
    ['- een\n- [x] twee\n3. drie', '– een\n☑ twee\n3. drie'],
    ['> Wie het zegt,\n> hoort het.', 'Wie het zegt,\nhoort het.'],
    ['Dat is zo.<Note>Of *niet*.</Note> Toch?', 'Dat is zo.Of niet. Toch?'],
    ['<Pullquote>\n\nEen zin.\n\n</Pullquote>', '\n\nEen zin.\n\n'],
    [
      'Dat staat er [sic] echt, [^1] ook.\n\n[^1]: Hier.',
      'Dat staat er [sic] echt, [^1] ook.\n\n[^1]: Hier.',
    ],
    ['Een zin\n---', 'Een zin\n'],
  ])('%j reads as %j', (text, read) => {
    expect(readAs(text, 'mdx')).toBe(read)
  })

  test('headings have their role and level, and the title is the first', () => {
    const found: unknown[] = []
    const { styled } = looksAt('# Eerste\n\n### Derde', 'mdx')
    styled.between(0, 99, (from, _, { spec }) => {
      if (spec.attributes?.role) found.push([from, spec.attributes['aria-level']])
    })
    expect(found).toEqual([
      [0, '2'],
      [10, '3'],
    ])
  })
})

describe('a letter, away from the caret', () => {
  test.each([
    ['5*3*2 en *nadruk*', '5*3*2 en nadruk'],
    ['> citaat\nmijn antwoord', 'citaat\nmijn antwoord'],
    ['<b>zo getypt</b> &amp; zo bedoeld', '<b>zo getypt</b> &amp; zo bedoeld'],
    [':::onder-ons\nVoor jou.\n:::\nVoor allen.', 'Onder ons\nVoor jou.\n\nVoor allen.'],
  ])('%j reads as %j', (text, read) => {
    expect(readAs(text, 'mail')).toBe(read)
  })

  test('a private passage without an end goes on to the last line', () => {
    const lines: number[] = []
    looksAt('Voor allen.\n:::onder-ons\nVoor jou.\n\nEn dit.', 'mail').styled.between(
      0,
      99,
      (from, _, deco) => {
        if (deco.spec.class === 'shown-private') lines.push(from)
      },
    )
    expect(lines).toEqual([12, 25, 35, 36])
  })
})

test('on the line with the caret every mark is there, on other lines none', () => {
  const text = 'Een *woord*\n\nEen *ander*'
  expect(readAs(text, 'mdx', { from: 2, to: 2 })).toBe('Een *woord*\n\nEen ander')
  expect(readAs(text, 'mdx', { from: 0, to: text.length })).toBe(text)
})

function looksAt(text: string, format: ProseFormat, ...carets: { from: number; to: number }[]) {
  const state = EditorState.create({ doc: text, extensions: proseLanguage(format) })
  return looksOf(state, [{ from: 0, to: text.length }], carets, WORDS)
}

/** What is left to read: hidden marks are gone, what is drawn in their place stands there. */
function readAs(text: string, format: ProseFormat, ...carets: { from: number; to: number }[]): string {
  let read = ''
  let at = 0
  looksAt(text, format, ...carets).hidden.between(0, text.length, (from, to, { spec }) => {
    read += text.slice(at, from) + (spec.widget?.text ?? '')
    at = to
  })
  return read + text.slice(at)
}
