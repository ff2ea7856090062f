import { randomUUID } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import type { Member } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { type Action, isAllowed, type Standing } from '@/publication/people/permissions/permissions'
import { putBetweenUs } from '../private-passages/put-between-us'
import { answerFinding } from './answer-finding'
import { approveDialogue } from './approve-dialogue'
import { emptyContent } from './composition-content'
import { findComposition } from './find-composition'
import { publishDialogue } from './publish-dialogue'
import { saveComposition } from './save-composition'
import { takeBackApproval } from './take-back-approval'
import { compose, dialogueOf, proofOf, type Scene } from './testing/a-composed-dialogue'
import { withdrawDialogue } from './withdraw-dialogue'

withNeighbours('busy')

vi.mock('@/publication/text/prose/trial-render', () => ({
  trialRender: vi.fn().mockResolvedValue({ status: 'renders' }),
}))

type Case = Scene & { actorId: string; whose: 'own' | "another's" }

const TRIES: [string, Action, (scene: Case) => Promise<boolean>][] = [
  [
    'compose',
    'compose dialogue',
    async ({ actorId, id, letterIds }) =>
      (await saveComposition(actorId, id, 1, emptyContent(letterIds))).status === 'saved',
  ],
  [
    'read the composition',
    'compose dialogue',
    async ({ actorId, id }) => (await findComposition(actorId, id)) !== null,
  ],
  [
    'say that it may be read',
    'answer privacy',
    async ({ actorId, id, letterIds: [letterId = ''] }) =>
      (await answerFinding(actorId, id, { letterIds: [letterId], kind: 'telephone', found: '06-12345678' }))
        .status === 'answered',
  ],
  [
    'put it between us',
    'revise letter',
    async ({ actorId, id, letterIds: [letterId = ''] }) =>
      (await putBetweenUs(actorId, id, { letterIds: [letterId], kind: 'telephone', found: '06-12345678' }))
        .status === 'put',
  ],
  [
    'approve',
    'approve dialogue',
    async ({ actorId, ada, ben, id, letterIds: [letterId = ''] }) => {
      await answerFinding(ada.id, id, { letterIds: [letterId], kind: 'telephone', found: '06-12345678' })
      await answerFinding(ben.id, id, { letterIds: [letterId], kind: 'telephone', found: '06-12345678' })
      return (await approveDialogue(actorId, id, (await proofOf({ id })).fingerprint)).status === 'approved'
    },
  ],
  [
    'take an approval back',
    'approve dialogue',
    async ({ actorId, id }) => (await takeBackApproval(actorId, id)).status === 'taken-back',
  ],
  [
    'publish',
    'publish dialogue',
    // Nobody agreed: who may publish hears that, and others nothing.
    async ({ actorId, id }) =>
      (await publishDialogue(actorId, id, (await proofOf({ id })).fingerprint)).status === 'not-approved',
  ],
  [
    'withdraw',
    'withdraw dialogue',
    async ({ actorId, id }) => (await withdrawDialogue(actorId, id)).status === 'not-published',
  ],
]

describe.each(['stranger', 'removed', 'contributor', 'editor', 'owner'] as const)('%s', (standing) => {
  describe.each(['own', "another's"] as const)('%s', (whose) => {
    test.each(TRIES)('%s', async (_, action, attempt) => {
      const scene = await setScene(standing, whose)
      const counted: Standing = standing === 'removed' ? 'stranger' : standing
      expect(await attempt(scene)).toBe(isAllowed(counted, action, whose))
    })
  })
})

test('of two who write, only the writer of a letter answers for it or revises it', async () => {
  const scene = await setScene('contributor', 'own')
  const asked = { letterIds: scene.letterIds.slice(0, 1), kind: 'telephone' as const, found: '06-12345678' }
  expect(await answerFinding(scene.ben.id, scene.id, asked)).toEqual({ status: 'not-found' })
  expect(await putBetweenUs(scene.ben.id, scene.id, asked)).toEqual({ status: 'not-found' })
})

/** A dialogue that is the actor's own as one of those who write in it, or in which others write. */
async function setScene(standing: string, whose: 'own' | "another's"): Promise<Case> {
  const actor = await anActor(standing)
  const ada = whose === 'own' && actor ? actor : await aMember('contributor')
  const ben = await aMember('contributor')
  const editor = await aMember('editor')
  const letters = [{ from: ada, body: 'Dag.\n\nBel me op 06-12345678.' }]
  const { id, letterIds } = await aDialogue({ by: [ada, ben], letters })
  const scene = { ada, ben, editor, id, letterIds }
  await compose(scene, {})
  expect((await dialogueOf(scene)).composition).toBe(1)
  return { ...scene, actorId: actor?.id ?? randomUUID(), whose }
}

async function anActor(standing: string): Promise<Member | null> {
  if (standing === 'stranger') return null
  if (standing === 'removed') return aMember('owner', { removedAt: new Date() })
  return aMember(standing as Member['role'])
}
