import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { openTexts } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { forgetOpenTexts } from './forget-open-texts'
import { keepOpen } from './keep-open'
import { listWhoHasOpen } from './list-who-has-open'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 2, 20, 0, seconds))

test('who else has a text open is said since when, until nothing was heard of it for a while', async () => {
  const [ada, emiel, ben] = [await aMember('contributor'), await aMember('editor'), await aMember('editor')]
  const [text, other] = [randomUUID(), randomUUID()]
  await keepOpen(ada.id, text, at(0))
  await keepOpen(emiel.id, text, at(20))
  await keepOpen(ben.id, other, at(20))
  await keepOpen(ada.id, text, at(60))
  const seenBy = async (memberId: string, now: Date) =>
    (await listWhoHasOpen(memberId, text, now)).map(({ memberId, since }) => [memberId, since])
  expect(await seenBy(emiel.id, at(60))).toEqual([[ada.id, at(0)]])
  expect(await seenBy(ada.id, at(60))).toEqual([[emiel.id, at(20)]])
  expect(await seenBy(ben.id, at(60))).toEqual([
    [ada.id, at(0)],
    [emiel.id, at(20)],
  ])
  // Emiel closed his page; Ada is there still, and comes back much later.
  expect(await seenBy(ben.id, at(171))).toEqual([[ada.id, at(0)]])
  expect(await seenBy(ben.id, at(211))).toEqual([])
  await keepOpen(ada.id, text, at(900))
  expect(await seenBy(ben.id, at(900))).toEqual([[ada.id, at(900)]])

  await forgetOpenTexts(at(900))
  expect((await db().select().from(openTexts)).map(({ memberId }) => memberId)).toEqual([ada.id])
})

test('a page that tells late takes nothing back', async () => {
  const ada = await aMember('contributor')
  const text = randomUUID()
  await keepOpen(ada.id, text, at(100))
  await keepOpen(ada.id, text, at(40))
  const [{ since } = { since: null }] = await listWhoHasOpen(randomUUID(), text, at(240))
  expect(since).toEqual(at(100))
})
