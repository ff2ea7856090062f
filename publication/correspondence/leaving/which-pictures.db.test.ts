import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import type { Member } from '@/db/schema'
import { aDialogue, aRevision, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { closeQueue } from '@/queue/sender'
import { emptyContent } from '../compositions/composition-content'
import { saveComposition } from '../compositions/save-composition'
import { proposeChange } from '../letters/propose-change'
import { selectSeenPictures } from '../pictures/select-seen-pictures'
import { stopWriting } from './stop-writing'

withNeighbours()

afterAll(closeQueue)

let anna: Member
let cato: Member
let id: string
let early: string
let catos: string
const names = new Map<string, string>()

const spell = (word: string) => `![${word}](/media/${names.get(word)})`
const between = (text: string) => `:::onder-ons\n${text}\n:::`

/** A picture of Anna's for each word. */
beforeEach(async () => {
  anna = await aMember('contributor')
  cato = await aMember('contributor')
  for (const word of ['early', 'closing', 'revised', 'proposed', 'later', 'hidden'])
    names.set(word, (await aPicture(anna.id, `${word}-${anna.id}.png`)).name)
  const dialogue = await aDialogue({
    by: [anna, await aMember('contributor'), cato],
    letters: [{ from: anna, body: between(spell('early')) }, { from: cato }],
  })
  id = dialogue.id
  ;[early = '', catos = ''] = dialogue.letterIds
})

async function seenByCato(): Promise<string[]> {
  const seen = await selectSeenPictures(db(), cato.id, [...names.values()])
  return [...names].filter(([, name]) => seen.some(({ row }) => row.name === name)).map(([word]) => word)
}

async function whatComesAfter(): Promise<string> {
  await aRevision(early, `Dag.\n\n${between(spell('revised'))}`)
  const change = { basedOn: 2, subject: '', body: `Dag.\n\n${spell('proposed')}`, note: '' }
  await proposeChange((await aMember('editor')).id, early, randomUUID(), change)
  return aSentLetter(id, { from: anna, body: `${spell('later')}\n\n${between(spell('hidden'))}` })
}

test('who stopped sees the pictures that they saw, and none of later', async () => {
  await stopWriting(cato.id, id)
  await whatComesAfter()
  expect(await seenByCato()).toEqual(['early'])
})

test('of a proof that asks for their yes they see the pictures that readers would', async () => {
  await stopWriting(cato.id, id)
  const later = await whatComesAfter()
  const content = { title: 'Over wachten', closing: spell('closing') }
  await saveComposition(anna.id, id, 0, { ...emptyContent([later]), ...content })
  expect(await seenByCato()).toEqual(['early'])
  await saveComposition(anna.id, id, 1, { ...emptyContent([catos, later]), ...content })
  expect(await seenByCato()).toEqual(['early', 'closing', 'later'])
})
