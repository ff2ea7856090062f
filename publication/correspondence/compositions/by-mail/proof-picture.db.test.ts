import { afterAll, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { aCorrespondent } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { closeQueue } from '@/queue/sender'
import { openDeskPicture } from '../../pictures/open-desk-picture'
import { answerFinding } from '../answer-finding'
import { aComposedDialogue, compose, proofOf, type Scene } from '../testing/a-composed-dialogue'
import { asked, WORDS } from '../testing/words-of-another'
import { approveByLink } from './answer-by-link'
import { openProofLink } from './open-proof-link'
import { openProofPicture } from './open-proof-picture'
import { makeProofLink } from './proof-link'

// Which files there are is tried where they are opened; here who may have which.
vi.mock('../../pictures/open-desk-picture', () => ({ openDeskPicture: vi.fn(async () => 'a file') }))
afterAll(closeQueue)

/** A proof with a picture by its editor, the token of Ben's link, and the names of that picture and of another. */
async function aPicturedProof(): Promise<{ scene: Scene; token: string; shown: string; other: string }> {
  const scene = await aComposedDialogue()
  const shown = (await aPicture(scene.editor.id, `brug-${scene.id}.png`)).name
  const other = (await aPicture(scene.editor.id, `kat-${scene.id}.png`)).name
  await compose(scene, { closing: `![Een brug](/media/${shown})` })
  const { fingerprint } = await proofOf(scene)
  const to = { dialogueId: scene.id, memberId: scene.ben.id, fingerprint, deed: 'approval' } as const
  const { link } = await makeProofLink(db(), to, new Date())
  return { scene, token: link.split('/').at(-1) ?? '', shown, other }
}

test('a picture of the proof is for whoever has its link, and asked as whom it was mailed to', async () => {
  const { scene, token, shown } = await aPicturedProof()
  expect(await openProofPicture(token, null, shown, '480.avif')).toBe('a file')
  expect(openDeskPicture).toHaveBeenLastCalledWith(scene.ben.id, shown, '480.avif')
  expect(await openProofPicture(token, scene.ben.id, shown)).toBe('a file')
})

test('another picture is not, nor any for another member, without a link, or once it was answered', async () => {
  const { scene, token, shown, other } = await aPicturedProof()
  expect(await openProofPicture(token, null, other)).toBeNull()
  expect(await openProofPicture(token, null, 'toString')).toBeNull()
  expect(await openProofPicture(token, scene.ada.id, shown)).toBeNull()
  expect(await openProofPicture(`${token.slice(0, -1)}!`, null, shown)).toBeNull()
  const opened = await openProofLink(token)
  if (opened.status !== 'open') throw new Error(opened.status)
  await approveByLink(token, null, opened.open.current.shown)
  expect(await openProofPicture(token, null, shown)).toBeNull()
})

test('a picture in a part that they may not read yet is not, one in the part that they read is, and all of them once it is whole', async () => {
  const ada = await aMember('contributor', { name: 'Ada van Iersel' })
  const ben = await aMember('contributor', { name: 'Ben Zuid' })
  const [hidden = '', open = ''] = await Promise.all(
    ['hidden', 'open'].map(async (name) => (await aPicture(ben.id, `${name}-${ben.id}.png`)).name),
  )
  const scene = await aComposedDialogue(
    {},
    () => [
      { from: ada, body: `Beste Ben,\n\n:::onder-ons\n${WORDS}.\n:::\n\nTot zo.` },
      {
        from: ben,
        body: `Beste Ada,\n\n${WORDS}. ![Die knie](/media/${hidden})\n\nSterkte. ![Bloemen](/media/${open})`,
      },
    ],
    { ada, ben },
  )
  const jet = await aMember('contributor', { name: 'Jet Hoog' })
  await aCorrespondent(scene.id, jet)
  const { fingerprint } = await proofOf(scene)
  const to = { dialogueId: scene.id, memberId: jet.id, fingerprint, deed: 'approval' } as const
  const token = (await makeProofLink(db(), to, new Date())).link.split('/').at(-1) ?? ''
  const found = async () => [
    await openProofPicture(token, null, hidden),
    await openProofPicture(token, null, open),
  ]
  expect(await found()).toEqual([null, 'a file'])
  for (const { id } of [ada, ben]) await answerFinding(id, scene.id, asked(scene.letterIds[1] ?? ''))
  expect(await found()).toEqual(['a file', 'a file'])
})
