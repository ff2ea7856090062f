import { expect, test } from 'vitest'
import { findComposition } from './find-composition'
import { previewOfAllLetters } from './preview-of-all-letters'
import { aComposedDialogue, compose } from './testing/a-composed-dialogue'
import { quoted, WORDS } from './testing/words-of-another'

const SECRET = 'Zwijgplichtweduwe'

async function allFor(memberId: string, dialogueId: string, isComposer = true) {
  const open = await findComposition(memberId, dialogueId)
  if (!open) throw new Error('It is not open to them')
  return previewOfAllLetters(memberId, isComposer ? open : { ...open, mayCompose: false })
}

test('a letter that is left out is read as readers would read it, without what is private and what stands around it', async () => {
  const scene = await aComposedDialogue({}, (ada, ben) => [
    { from: ada, body: `Beste Ben,\n\n:::onder-ons\n${SECRET}\n:::\n\nZie [brief 2](#brief-2).` },
    { from: ben, body: 'Beste Ada,\n\nDaar sta ik.' },
  ])
  const [, second = ''] = scene.letterIds
  await compose(scene, { letters: [{ letterId: second, interlude: '## Tussen' }], closing: 'Een slot.' })
  const all = await allFor(scene.editor.id, scene.id)
  expect(all?.numbers.size).toBe(2)
  expect(all?.piece.letters.map(({ body }) => body)).toEqual([
    'Beste Ben,\n\nZie [brief 2](#brief-2).',
    'Beste Ada,\n\nDaar sta ik.',
  ])
  expect(JSON.stringify(all)).not.toMatch(/Tussen|Een slot|Zwijgplicht/)
})

test('words of a passage that somebody does not see are not in it, said again in another letter, until they may be', async () => {
  const scene = await quoted()
  const [first = ''] = scene.letterIds
  await compose(scene, { letters: [{ letterId: first, interlude: '' }] })
  expect(JSON.stringify((await allFor(scene.editor.id, scene.id))?.piece)).not.toContain(WORDS)
  expect(JSON.stringify((await allFor(scene.ben.id, scene.id))?.piece)).toContain(WORDS)
})

test('who may not compose gets nothing of it', async () => {
  const scene = await aComposedDialogue()
  expect(await allFor(scene.ada.id, scene.id, false)).toBeNull()
})
