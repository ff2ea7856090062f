import { expect, test } from 'vitest'
import { mergeTexts } from './merge-texts'

const BASE = 'Een.\n\nTwee.\n\n\nDrie.\n\n- a\n- b\n\nVijf.\n'

test('what one and what the other changed both stay, and everything else as it was', () => {
  const mine = BASE.replace('Een.', 'Eén.').replace('- b', '- b\n- c')
  const theirs = `Vooraf.\n\n${BASE.replace('Twee.', 'Twee zinnen. Samen.')}\nNa.\n`
  expect(mergeTexts(BASE, mine, theirs)).toEqual({
    text: 'Vooraf.\n\nEén.\n\nTwee zinnen. Samen.\n\n\nDrie.\n\n- a\n- b\n- c\n\nVijf.\n\nNa.\n',
    changes: [
      { goes: '', comes: 'Vooraf.' },
      { goes: 'Twee.', comes: 'Twee zinnen. Samen.' },
      { goes: 'Vijf.', comes: 'Vijf.\n\nNa.' },
    ],
  })
})

test('neighbours do not meet; the same paragraph, a deletion around it, and two that come between the same do', () => {
  expect(mergeTexts(BASE, BASE.replace('Een', 'A'), BASE.replace('Twee', 'B'))?.text).toBe(
    BASE.replace('Een', 'A').replace('Twee', 'B'),
  )
  expect(mergeTexts(BASE, BASE.replace('Een', 'A'), BASE.replace('Een', 'B'))).toBeNull()
  expect(mergeTexts(BASE, BASE.replace('Twee', 'A'), BASE.replace('Een.\n\nTwee.\n\n\n', ''))).toBeNull()
  expect(mergeTexts('Een.', 'Een.\n\nA', 'Een.\n\nB')).toBeNull()
})

test('what both changed in the same way is changed once', () => {
  const both = BASE.replace('Een', 'Eén')
  expect(mergeTexts(BASE, both, both.replace('Drie', '3'))).toEqual({
    text: both.replace('Drie', '3'),
    changes: [{ goes: 'Drie.', comes: '3.' }],
  })
})

test('where one changed nothing, the other is all', () => {
  for (const other of ['', 'x', BASE.repeat(3), `\n\n${BASE}`, BASE.trim()]) {
    expect(mergeTexts(BASE, BASE, other)?.text).toBe(other)
    expect(mergeTexts(BASE, other, BASE)).toEqual({ text: other, changes: [] })
  }
})

test('of whatever two make of a text, everything that only one changed is in it, whoever is first', () => {
  let seed = 7
  const below = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % most
  }
  let merges = 0
  for (let round = 0; round < 300; round += 1) {
    const paragraphs = Array.from({ length: 2 + below(20) }, (_, at) => `Alinea ${at} ${below(9)}`)
    const base = paragraphs.join('\n\n')
    const edit = (by: string) =>
      paragraphs
        .flatMap((it) => {
          const kind = below(12)
          return kind === 0
            ? []
            : kind === 1
              ? [`${it} ${by}${below(99)}`]
              : kind === 2
                ? [it, `${by} nieuw`]
                : [it]
        })
        .join('\n\n')
    const [mine, theirs] = [edit('ik'), edit('zij')]
    const merged = mergeTexts(base, mine, theirs)
    if (!merged) continue
    merges += 1
    expect(mergeTexts(base, theirs, mine)?.text).toBe(merged.text)
    const kept = merged.text.split('\n\n')
    const [ours, others] = [mine.split('\n\n'), theirs.split('\n\n')]
    for (const paragraph of [...ours, ...others])
      if (!paragraphs.includes(paragraph)) expect(kept).toContain(paragraph)
    for (const paragraph of paragraphs)
      expect(kept.includes(paragraph)).toBe(ours.includes(paragraph) && others.includes(paragraph))
  }
  expect(merges).toBeGreaterThan(50)
})

test('a text of more paragraphs than a browser compares at once is not merged', () => {
  const long = Array.from({ length: 2_100 }, (_, at) => `Alinea ${at}`).join('\n\n')
  expect(mergeTexts(long, `${long} meer`, `Meer ${long}`)).toBeNull()
})

test('who changes the marks around paragraphs changes what those are: that is for a person', () => {
  const letter = 'A.\n\n:::onder-ons\n\nB.\n\n:::\n\nC.'
  const opened = 'A.\n\nB.\n\nC.'
  expect(mergeTexts(letter, opened, letter.replace('B.', 'B.\n\nGeheim X.'))).toBeNull()
  expect(mergeTexts(letter, letter.replace('B.', 'B.\n\nGeheim X.'), opened)).toBeNull()
  const hidden = (text: string) => `A.\n\n:::onder-ons\n${text}\n:::`
  expect(mergeTexts(opened, `${hidden('B.')}\n\nC.`, hidden('B.\n\nC.'))).toBeNull()
  expect(mergeTexts('A.\n\nB.\n\nC.', 'A.\n\n```\nB.\n```\n\nC.', 'A.\n\nB.\n\nD.')).toBeNull()
  // Within and around marks that stay, both may be changed.
  expect(mergeTexts(letter, letter.replace('B.', 'B b.'), letter.replace('C.', 'D.'))?.text).toBe(
    letter.replace('B.', 'B b.').replace('C.', 'D.'),
  )
})

test('what was moved, or stands there more than once, is for a person too', () => {
  expect(mergeTexts('Ja.\n\nJa.\n\nNee.', 'Ja.\n\nNee.', 'Ja.\n\nNee.\n\nEn.')).toBeNull()
  expect(mergeTexts(BASE, `${BASE}\nEen.`.replace('Een.\n\n', ''), BASE.replace('Een.\n\n', ''))).toBeNull()
  const moved = 'Twee.\n\n\nDrie.\n\nEen.\n\n- a\n- b\n\nVijf.\n'
  expect(mergeTexts(BASE, moved, `${BASE}\nEen.\n`)).toBeNull()
})
