import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { aMember } from '@/db/testing/a-member'
import { anAuthor } from '@/db/testing/publish'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { listFindings } from './list-findings'
import { aComposedDialogue, proofOf } from './testing/a-composed-dialogue'

withNeighbours()

vi.mock('@/publication/text/prose/trial-render', () => ({
  trialRender: vi.fn().mockResolvedValue({ status: 'renders' }),
}))

test('a member who does not write here is asked about; who writes here, or is an author, is not', async () => {
  await aMember('contributor', { name: 'Roos de Wit' })
  await anAuthor('storm', { givenName: 'Storm', familyName: 'Blauw' })
  await aMember('editor', { name: 'Storm Blauw' })
  const body = 'Beste Ben,\n\nDat zei Roos de Wit tegen Storm Blauw, en Ada van Iersel knikte.'
  const scene = await aComposedDialogue({}, (ada, ben) => [
    { from: ada, body },
    { from: ben, body: 'Beste Ada,\n\nGoed.' },
  ])
  const { ofLetters } = await listFindings(db(), await proofOf(scene))
  expect(ofLetters.map(({ kind, found }) => [kind, found])).toEqual([['name', 'Roos de Wit']])
})
