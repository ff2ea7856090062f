import { expect, test, vi } from 'vitest'
import { withdrawPiece } from '@/publication/correspondence/compositions/withdraw-piece'
import { discardDraft } from '@/publication/essays/discarded/discard-draft'
import { fetchBackDraft } from '@/publication/essays/discarded/fetch-back-draft'
import { takeBackSubmission } from '@/publication/essays/drafts/take-back-submission'
import { editPiece } from '@/publication/essays/pieces-at-desk/edit-piece'
import { pickPiece } from '@/publication/essays/pieces-at-desk/pick-piece'
import { fetchBackRevision } from '@/publication/essays/revisions/fetch-back-revision'
import { bringBackPlan } from '@/publication/files/planned/bring-back-plan'
import { publishAtOnce } from '@/publication/files/planned/publish-at-once'
import { textsIn } from '@/texts/texts'
import { OTHER, told } from '../testing/told'
import { discard, fetchBack, fetchBackEssay, takeBack } from './concepten/actions'
import { decidePlan, openPiece, openPlan, pick, withdraw } from './stukken/actions'

// What a form comes to is decided, and tested, in publication/. Here each outcome is told in its own words.

vi.mock('@/app/_server/auth', async () => {
  const { SENDER } = await import('../testing/told')
  return { findSignedInMember: async () => SENDER }
})
vi.mock('next/headers', () => ({ headers: async () => new Headers({ origin: 'http://localhost:3000' }) }))
vi.mock('next/cache', () => ({ revalidatePath: () => {} }))
vi.mock('@/publication/correspondence/compositions/withdraw-piece')
vi.mock('@/publication/essays/discarded/discard-draft')
vi.mock('@/publication/essays/discarded/fetch-back-draft')
vi.mock('@/publication/essays/drafts/take-back-submission')
vi.mock('@/publication/essays/pieces-at-desk/edit-piece')
vi.mock('@/publication/essays/pieces-at-desk/pick-piece')
vi.mock('@/publication/essays/revisions/fetch-back-revision')
vi.mock('@/publication/files/planned/bring-back-plan')
vi.mock('@/publication/files/planned/publish-at-once')

const { planned, discarded, revisions } = textsIn('nl')
const [draft, piece, plan] = [{ draftId: OTHER }, { pieceId: OTHER }, { planId: OTHER, deed: 'publish' }]
const problem = 'Dat kan niet.'

test('of no essay, piece or plan there is no page', async () => {
  for (const act of [fetchBack, discard, fetchBackEssay, takeBack, openPiece, withdraw, pick])
    expect(await told(act, { draftId: 'x', pieceId: 'x' })).toBe('404')
  for (const act of [openPlan, decidePlan]) expect(await told(act, { planId: 'x' })).toBe('404')
})

test('an essay that is thrown away, or fetched back', async () => {
  vi.mocked(discardDraft).mockResolvedValueOnce({ status: 'discarded' })
  expect(await told(discard, draft)).toBe(`/schrijven/weggegooid?essay=${OTHER}`)
  vi.mocked(discardDraft).mockResolvedValueOnce({ status: 'submitted' })
  expect(await told(discard, draft)).toBe(discarded.submittedText)
  vi.mocked(fetchBackDraft).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(fetchBackEssay, draft)).toBe(discarded.gone)
  vi.mocked(takeBackSubmission).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(takeBack, draft)).toBe(discarded.gone)
  vi.mocked(fetchBackRevision).mockResolvedValueOnce({ status: 'discarded' })
  expect(await told(fetchBack, { ...draft, number: '1', basedOn: '2' })).toBe(revisions.isDiscarded)
})

test('a piece that is opened, taken away or picked', async () => {
  vi.mocked(editPiece).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(openPiece, piece)).toBe('404')
  vi.mocked(withdrawPiece).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(withdraw, piece)).toBe('404')
  vi.mocked(pickPiece).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(pick, piece)).toBe('404')
})

test('a plan that becomes a draft, or a piece', async () => {
  vi.mocked(bringBackPlan).mockResolvedValueOnce({ status: 'refused', problem })
  expect(await told(openPlan, plan)).toBe(planned.notToDraft(problem))
  vi.mocked(bringBackPlan).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(openPlan, plan)).toBe(planned.gone)
  vi.mocked(publishAtOnce).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(decidePlan, plan)).toBe(planned.gone)
  vi.mocked(publishAtOnce).mockResolvedValueOnce({ status: 'refused', problem })
  expect(await told(decidePlan, plan)).toBe(planned.refused(problem))
  vi.mocked(publishAtOnce).mockResolvedValueOnce({ status: 'published', path: '/2012/05/brug' })
  expect(await told(decidePlan, plan)).toBe(planned.published('/2012/05/brug'))
})
