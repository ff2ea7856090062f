import { beforeEach, expect, test } from 'vitest'
import { aRevision, aSentLetter } from '@/db/testing/a-dialogue'
import { readDialogueFeed } from '@/publication/public/feeds/read-dialogue-feed'
import { publishDialogue } from './publish-dialogue'
import { aComposedDialogue, bothApprove, compose, NOW, type Scene } from './testing/a-composed-dialogue'

const DAY = 86_400_000
const [later, latest] = [new Date(NOW.getTime() + DAY), new Date(NOW.getTime() + 2 * DAY)]

let scene: Scene
let path: string

beforeEach(async () => {
  scene = await aComposedDialogue({ title: 'Wat er bij kwam' })
  path = await publishAt(NOW)
})

test('of a dialogue that gets a letter, that letter alone is new to who reads feeds', async () => {
  const before = await feed()
  const sentAt = new Date('2016-06-01T09:00:00Z')
  const third = await aSentLetter(scene.id, { from: scene.ada, body: 'Nog iets.', sentAt })
  const chosen = scene.letterIds.map((letterId) => ({ letterId, interlude: '' }))
  await compose(scene, {
    title: 'Wat er bij kwam',
    letters: [...chosen, { letterId: third, interlude: '## Maanden later' }],
  })
  await publishAt(later)
  const after = await feed()
  expect(after?.items.map(({ updated }) => updated)).toEqual([later, NOW, NOW])
  expect(after?.items.slice(1)).toEqual(before?.items)
  expect(after?.updated).toEqual(later)
})

test('of a letter that was revised, it alone changed; words of the editors change none', async () => {
  await aRevision(scene.letterIds[0] ?? '', 'Beste Ben,\n\nWat is een brief nu?')
  await publishAt(later)
  expect((await feed())?.items.map(({ updated }) => updated)).toEqual([NOW, later])
  await compose(scene, { title: 'Anders genoemd', closing: 'Een nawoord.' })
  path = await publishAt(latest)
  expect((await feed())?.items.map(({ updated }) => updated)).toEqual([NOW, later])
})

const feed = () => readDialogueFeed(path)

async function publishAt(now: Date): Promise<string> {
  const outcome = await publishDialogue(scene.editor.id, scene.id, await bothApprove(scene, now), now)
  if (outcome.status !== 'published') throw new Error(`Not published: ${outcome.status}`)
  return outcome.path
}
