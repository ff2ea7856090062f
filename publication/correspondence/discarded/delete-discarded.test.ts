import { expect, test, vi } from 'vitest'
import { deleteDiscardedDrafts } from '@/publication/essays/discarded/delete-discarded-drafts'
import { deleteDiscarded } from './delete-discarded'
import { deleteDiscardedLetters } from './delete-discarded-letters'

vi.mock('@/publication/essays/discarded/delete-discarded-drafts')
vi.mock('./delete-discarded-letters')

const NOW = new Date('2026-05-12T10:00:00Z')

test('letters that were thrown away go, also when an essay cannot be deleted, and that is told', async () => {
  const cause = new Error('It is held')
  vi.mocked(deleteDiscardedDrafts).mockRejectedValueOnce(cause)
  vi.mocked(deleteDiscardedLetters).mockResolvedValueOnce()
  await expect(deleteDiscarded(NOW)).rejects.toMatchObject({ errors: [cause] })
  expect(deleteDiscardedLetters).toHaveBeenCalledWith(NOW)
})
