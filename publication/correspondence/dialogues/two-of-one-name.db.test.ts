import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { closeQueue } from '@/queue/sender'
import { listCorrespondents } from '../compositions/read-proof'
import { findWhoCame } from '../letters/find-who-came'
import { listWrittenLetters } from '../letters/list-written-letters'
import { findReaders } from '../private-passages/audience/find-readers'
import { readersInWords } from '../private-passages/audience/readers-in-words'
import { findDialogue } from './find-dialogue'
import { listOwnDialogues } from './list-dialogues'

afterAll(closeQueue)

test('two of one name are told apart in all places where one of them is chosen or named, the same everywhere', async () => {
  const [anna, first, second] = [
    await aMember('contributor', { name: 'Anna Bos' }),
    await aMember('contributor', { name: 'Bram Cools' }),
    await aMember('contributor', { name: 'Bram Cools' }),
  ]
  const { id } = await aDialogue({
    by: [anna, first, second],
    letters: [
      { from: anna, body: 'Dag.' },
      { from: second, body: 'Terug.' },
    ],
  })
  const names = ['Anna Bos', 'Bram Cools (1)', 'Bram Cools (2)']
  const dialogue = await findDialogue(anna.id, id)
  expect(dialogue?.correspondents.map(({ name }) => name)).toEqual(names)
  expect(new Set(dialogue?.awaited.map(({ givenName }) => givenName)).size).toBe(dialogue?.awaited.length)
  const [listed] = (await listOwnDialogues(anna.id, 1)).dialogues
  expect(listed?.others.map(({ givenName }) => givenName)).toEqual(names.slice(1))
  const { letters } = await listWrittenLetters(anna.id, id, 'last')
  expect(letters.map(({ writer }) => writer.name)).toEqual(['Anna Bos', 'Bram Cools (2)'])
  const readers = (await findReaders(db(), id))({ writerId: anna.id, audience: [first.id] })
  expect(readersInWords(readers, 'nl')).toBe('Anna en Bram Cools (1)')
  const all = (await findReaders(db(), id))({ writerId: first.id, audience: [anna.id, second.id] })
  expect(readersInWords(all, 'nl')).toBe('Bram Cools (1), Bram Cools (2) en Anna')
  expect((await listCorrespondents(db(), id)).map(({ name }) => name)).toEqual(names)
  const came = await db().transaction((transaction) =>
    findWhoCame(transaction, { dialogueId: id, writerId: anna.id }, [first.id]),
  )
  expect(came?.who.map(({ name }) => name)).toEqual(['Bram Cools (2)'])
})
