import { expect, test } from 'vitest'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { readForOthers } from './read-for-others'

const bodyForOthers = async (dialogueId: string, text: string) => (await readForOthers(dialogueId)).body(text)

const SECRET = 'Mijn knie wordt in mei geopereerd.'
const letterOf = async (body: string) => {
  const [first, second] = [await aMember('contributor'), await aMember('contributor')]
  return aDialogue({ by: [first, second], letters: [{ from: first, body }] })
}

test('of a mail others have what is not private, and nothing when it says again what is', async () => {
  const { id } = await letterOf(`Dag.\n\n:::onder-ons\n${SECRET}\n:::`)
  expect(await bodyForOthers(id, 'Dag.\n\n:::onder-ons\nNog iets.\n:::\n\nTot zo.')).toBe('Dag.\n\nTot zo.')
  expect(await bodyForOthers(id, `Je schreef: ${SECRET}`)).toBeNull()
  expect(await bodyForOthers(id, 'Dag.\n\n> Wat jij schreef.\n\nJa.')).toBeNull()
  expect(await bodyForOthers(id, 'Dag.\n\n:::onder-ons\nZonder einde.')).toBeNull()
})

test('what is private in another dialogue says nothing of this one', async () => {
  await letterOf(`Dag.\n\n:::onder-ons\nWij zien elkaar in het park bij de vijver.\n:::`)
  const { id } = await letterOf('Dag.')
  expect(await bodyForOthers(id, 'Wij zien elkaar in het park bij de vijver.')).toContain('vijver')
})
