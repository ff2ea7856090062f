import { expect, test, vi } from 'vitest'
import { OTHER, SENDER, told } from '@/app/(desk)/schrijven/testing/told'
import { answerFinding } from '@/publication/correspondence/compositions/answer-finding'
import { approveDialogue } from '@/publication/correspondence/compositions/approve-dialogue'
import { objectToProof } from '@/publication/correspondence/compositions/object-to-proof'
import { takeBackApproval } from '@/publication/correspondence/compositions/take-back-approval'
import { withdrawDialogue } from '@/publication/correspondence/compositions/withdraw-dialogue'
import { putBetweenUs } from '@/publication/correspondence/private-passages/put-between-us'
import { textsIn } from '@/texts/texts'
import { answerQuestion, approve, publish, refuse, remindNoMore, takeBack, withdraw } from './actions'
import { type QuestionAnswer, writeQuestionAnswer } from './question-answer'

// What a form comes to is decided, and tested, in publication/. Here each outcome is told in its own words.

vi.mock('@/app/_server/auth', async () => {
  const { SENDER } = await import('@/app/(desk)/schrijven/testing/told')
  return { findSignedInMember: async () => SENDER }
})
vi.mock('next/headers', () => ({ headers: async () => new Headers({ origin: 'http://localhost:3000' }) }))
vi.mock('next/cache', () => ({ revalidatePath: () => {} }))
vi.mock('@/publication/correspondence/compositions/answer-finding')
vi.mock('@/publication/correspondence/compositions/approve-dialogue')
vi.mock('@/publication/correspondence/compositions/object-to-proof')
vi.mock('@/publication/correspondence/compositions/take-back-approval')
vi.mock('@/publication/correspondence/compositions/withdraw-dialogue')
vi.mock('@/publication/correspondence/private-passages/put-between-us')

const { approvals, findings } = textsIn('nl').compositions
const [dialogueId, fingerprint] = [SENDER.id, 'a'.repeat(64)]
const proof = { dialogueId, fingerprint }

test('of no dialogue there is no page', async () => {
  for (const act of [answerQuestion, approve, refuse, takeBack, publish, withdraw, remindNoMore])
    expect(await told(act, { dialogueId: 'x' })).toBe('404')
})

test('an answer to a question', async () => {
  const about = { letterIds: [OTHER], kind: 'telephone', found: '06-12345678' } as const
  const answer = (act: QuestionAnswer['act']) =>
    told(answerQuestion, { dialogueId, answer: writeQuestionAnswer(1, { act, ...about }) })
  vi.mocked(answerFinding).mockResolvedValueOnce({ status: 'not-found' })
  expect(await answer('may')).toBe(findings.gone)
  vi.mocked(answerFinding).mockResolvedValueOnce({ status: 'answered', letters: 1, left: 2 })
  expect(await answer('may')).toBe(`${findings.answered} ${findings.left(2)}`)
  vi.mocked(putBetweenUs).mockResolvedValueOnce({ status: 'by-hand' } as never)
  expect(await answer('away')).toBe(findings.byHand)
})

test('a yes, a no, and a yes that is taken back', async () => {
  vi.mocked(approveDialogue).mockResolvedValueOnce({ status: 'approved' })
  expect(await told(approve, proof)).toBe(approvals.approved)
  vi.mocked(approveDialogue).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(approve, proof)).toBe(approvals.gone)
  const no = { ...proof, reason: 'Nee.' }
  for (const reason of [' ', 'x'.repeat(1001)])
    expect(await told(refuse, { ...proof, reason })).toBe(approvals.noReason)
  vi.mocked(objectToProof).mockResolvedValueOnce({ status: 'objected' })
  expect(await told(refuse, no)).toBe(approvals.saidNo)
  vi.mocked(objectToProof).mockResolvedValueOnce({ status: 'published' })
  expect(await told(refuse, no)).toBe(approvals.cannotTakeBack)
  vi.mocked(objectToProof).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(refuse, no)).toBe(approvals.gone)
  vi.mocked(takeBackApproval).mockResolvedValueOnce({ status: 'published' })
  expect(await told(takeBack, { dialogueId })).toBe(approvals.cannotTakeBack)
  vi.mocked(takeBackApproval).mockResolvedValueOnce({ status: 'taken-back' })
  expect(await told(takeBack, { dialogueId })).toBe(approvals.takenBackNow)
})

test('what is taken away from readers', async () => {
  vi.mocked(withdrawDialogue).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(withdraw, { dialogueId })).toBe('404')
})
