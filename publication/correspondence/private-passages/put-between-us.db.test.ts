import { expect, test } from 'vitest'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { findComposition } from '../compositions/find-composition'
import { aComposedDialogue, proofOf } from '../compositions/testing/a-composed-dialogue'
import { markParagraphs, putBetweenUs } from './put-between-us'

withNeighbours()

test('away with it: the paragraph is marked, in a next revision, and nothing else is touched', async () => {
  const body = 'Dag Ben.\n\nBel me op\n06-12345678 of niet.\n\nTot zo.  \nAda\n'
  const scene = await aComposedDialogue({}, (ada) => [{ from: ada, body }])
  const [letterId = ''] = scene.letterIds
  expect(
    await putBetweenUs(scene.ada.id, scene.id, {
      letterIds: [letterId],
      kind: 'telephone',
      found: '06-12345678',
    }),
  ).toEqual({
    status: 'put',
    letterIds: [letterId],
    byHand: [],
    paragraphs: ['Bel me op\n06-12345678 of niet.'],
    others: [expect.stringContaining('Ben')],
    left: 0,
  })
  const { proof, letters } = await proofOf(scene)
  expect(letters[0]?.body).toBe(
    'Dag Ben.\n\n:::onder-ons\nBel me op\n06-12345678 of niet.\n:::\n\nTot zo.  \nAda\n',
  )
  expect(proof.letters[0]?.body).toBe('Dag Ben.\n\nTot zo.  \nAda')
  expect((await findComposition(scene.ada.id, scene.id))?.current?.findings.areAllAnswered).toBe(true)
})

test('of two letters of one writer the one that was asked about is marked', async () => {
  const found = '06-12345678'
  const scene = await aComposedDialogue({}, (ada) => [
    { from: ada, body: 'Dag Ben.' },
    { from: ada, body: `Bel ${found}` },
  ])
  const [, letterId = ''] = scene.letterIds
  await putBetweenUs(scene.ada.id, scene.id, { letterIds: [letterId], kind: 'telephone', found })
  expect((await proofOf(scene)).letters.map(({ body }) => body)).toEqual([
    'Dag Ben.',
    `:::onder-ons\nBel ${found}\n:::\n`,
  ])
})

test('what is not found there now is not put between them, whatever it is', async () => {
  const scene = await aComposedDialogue()
  const [letterId = ''] = scene.letterIds
  for (const found of ['', 'een', '06-12345678'])
    expect(
      await putBetweenUs(scene.ada.id, scene.id, { letterIds: [letterId], kind: 'telephone', found }),
    ).toEqual({
      status: 'not-found',
    })
})

test('what stands in the subject, or in more paragraphs than a letter has passages, is to be marked by hand', async () => {
  const found = '06-12345678'
  for (const letter of [
    { subject: `Bel ${found}`, body: 'Dag Ben.' },
    { subject: '', body: `Bel ${found}\n\nof niet.\n\n`.repeat(51) },
  ]) {
    const scene = await aComposedDialogue({}, (ada) => [{ from: ada, ...letter }])
    const [letterId = ''] = scene.letterIds
    const asked = { letterIds: [letterId], kind: 'telephone', found } as const
    expect(await putBetweenUs(scene.ada.id, scene.id, asked)).toEqual({ status: 'by-hand' })
    expect((await proofOf(scene)).letters[0]).toMatchObject({ revision: 1, ...letter })
  }
})

test('words that stand everywhere, or none at all, are looked for within a moment', () => {
  const letter = 'a\n\n'.repeat(30_000)
  expect(markParagraphs(letter, [''])).toBe(null)
  expect(markParagraphs(letter, ['a'])?.match(/:::onder-ons/g)).toHaveLength(30_000)
})

test.each([
  ['Een. 06.\n\nTwee.', '06', ':::onder-ons\nEen. 06.\n:::\n\nTwee.'],
  ['A 06\n\nB\n\nC 06', '06', ':::onder-ons\nA 06\n:::\n\nB\n\n:::onder-ons\nC 06\n:::\n'],
  [
    'A\n\nB eind\n\nbegin C\n\nD',
    'eind\n\nbegin',
    'A\n\n:::onder-ons\nB eind\n:::\n\n:::onder-ons\nbegin C\n:::\n\nD',
  ],
  [':::onder-ons\nX\n:::\n\n06', '06', ':::onder-ons\nX\n:::\n\n:::onder-ons\n06\n:::\n'],
  ['Niets', '06', null],
])('marks stand around paragraphs: %j', (letter, found, marked) => {
  expect(markParagraphs(letter, [found])).toBe(marked)
})
