import { afterAll, expect, test } from 'vitest'
import { aCorrespondent } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { closeQueue } from '@/queue/sender'
import { stopWriting } from '../leaving/stop-writing'
import { emptyContent } from './composition-content'
import { findComposition } from './find-composition'
import { saveComposition } from './save-composition'
import { dialogueOf, type Scene } from './testing/a-composed-dialogue'
import { quoted, WORDS } from './testing/words-of-another'

afterAll(closeQueue)

/** Jet writes along since after Ada's private words, which Ben said again. */
async function threeWrite() {
  const scene = await quoted()
  const jet = await aMember('contributor', { name: 'Jet Hoog' })
  await aCorrespondent(scene.id, jet)
  return { ...scene, jet }
}

const compositionOf = async ({ id }: Scene, memberId: string) => {
  const open = await findComposition(memberId, id)
  if (!open?.current) throw new Error('Nothing was composed')
  return { ...open, current: open.current }
}

test('a question about private words names who reads them, without whoever came later or stopped', async () => {
  const scene = await threeWrite()
  const readersNow = async (memberId: string) =>
    (await compositionOf(scene, memberId)).current.findings.mine[0]?.readersNow
  expect(await readersNow(scene.ada.id)).toEqual({ names: ['Ben Zuid'], isYou: true })
  expect(await readersNow(scene.ben.id)).toEqual({ names: ['Ada van Iersel'], isYou: true })
  await stopWriting(scene.ben.id, scene.id)
  expect(await readersNow(scene.ada.id)).toEqual({ names: [], isYou: true })
})

test('who may read what stands around the letters is named to whoever may not, and to nobody else', async () => {
  const scene = await threeWrite()
  const { ada, ben, jet, id } = scene
  const content = { ...emptyContent(scene.letterIds), title: WORDS }
  const saved = await saveComposition(ada.id, id, (await dialogueOf(scene)).composition, content)
  expect(saved.status).toBe('saved')
  expect(await compositionOf(scene, jet.id)).toMatchObject({
    isClosed: true,
    aroundReaders: ['Ada van Iersel', 'Ben Zuid'],
  })
  expect((await compositionOf(scene, ben.id)).aroundReaders).toEqual([])
})
