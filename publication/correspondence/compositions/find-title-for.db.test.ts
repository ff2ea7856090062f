import { expect, test } from 'vitest'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { listWaiting } from '../waiting/list-waiting'
import { emptyContent } from './composition-content'
import { findTitleFor } from './find-title-for'
import { saveComposition } from './save-composition'

const PRIVATE = 'Volgende week word ik aan mijn knie geopereerd.'

/** Anna told Bram alone something; Cato writes along. */
async function titled(title: string) {
  const [anna, bram, cato] = [
    await aMember('contributor', { name: 'Anna Bos' }),
    await aMember('contributor', { name: 'Bram Cools' }),
    await aMember('contributor', { name: 'Cato Deen' }),
  ]
  const letters = [{ from: anna, to: bram, body: `Dag.\n\n:::onder-ons\n${PRIVATE}\n:::` }, { from: bram }]
  const { id, letterIds } = await aDialogue({ theme: 'Over wachten', by: [anna, bram, cato], letters })
  await saveComposition(bram.id, id, 0, { ...emptyContent(letterIds), title })
  return { id, anna, bram, cato }
}

test('a title with private words is told to those who read them, and to others what it is about', async () => {
  const { id, anna, bram, cato } = await titled(PRIVATE)
  const editor = await aMember('editor')
  const titles = []
  for (const { id: memberId } of [anna, bram, cato, editor]) titles.push(await findTitleFor(memberId, id))
  expect(titles).toEqual([PRIVATE, PRIVATE, 'Over wachten', 'Over wachten'])
  expect(JSON.stringify(await listWaiting(cato.id))).not.toContain('knie')
})

test('any other title is told to all; without one it is the theme', async () => {
  const { id, cato } = await titled('Wachten op iets')
  expect(await findTitleFor(cato.id, id)).toBe('Wachten op iets')
  expect(await findTitleFor(cato.id, (await titled('')).id)).toBe('Over wachten')
})
