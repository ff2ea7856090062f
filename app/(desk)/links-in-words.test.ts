import { beforeEach, expect, test, vi } from 'vitest'
import { chooseLineEndsByLink } from '@/publication/correspondence/arrivals/notices/choose-line-ends-by-link'
import { confirmByLink } from '@/publication/correspondence/arrivals/notices/confirm-by-link'
import { agreeByLink as agreeToJoin, refuseByLink } from '@/publication/correspondence/by-link/answer-to-join'
import { undoByLink } from '@/publication/correspondence/by-link/undo-by-link'
import {
  answerAndApproveByLink,
  answerByLink,
  approveByLink,
  objectByLink,
} from '@/publication/correspondence/compositions/by-mail/answer-by-link'
import { keepOldAddress as keepIt } from '@/publication/correspondence/leaving/keep-old-address'
import { takeBackByLink } from '@/publication/correspondence/leaving/take-back-departure'
import { confirmAddress } from '@/publication/people/addresses/confirm-address'
import { askForSignInLink } from '@/publication/people/sessions/ask-for-sign-in-link'
import { textsIn } from '@/texts/texts'
import { undoConfirmedByLink } from './(correspondence)/inloggen/bevestigd/_undo/actions'
import {
  chooseLinesByLink,
  confirmAdjusted,
  confirmAsRead,
} from './(correspondence)/inloggen/brief/_letter/actions'
import {
  agreeByLink,
  answerQuestionByLink,
  disagreeByLink,
  letStayAndAgreeByLink,
} from './(correspondence)/inloggen/drukproef/_proof/actions'
import { agreeToJoinByLink, refuseToJoinByLink } from './(correspondence)/inloggen/erbij/_join/actions'
import { confirmNewAddress, keepOldAddress } from './(people)/inloggen/_address/actions'
import { askForLink } from './(people)/inloggen/actions'
import { takeDepartureBack } from './(people)/inloggen/vertrek/actions'
import { OTHER, told } from './schrijven/testing/told'

// What comes of a press on a page behind a link is decided, and tested, in publication/. Here each outcome is told in its own words.

vi.mock('@/app/_server/auth', () => ({ findSignedInMember: async () => null }))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ origin: 'http://localhost:3000' }),
  cookies: async () => ({ get: () => undefined, set: () => {}, delete: () => {} }),
}))
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }))
vi.mock('@/app/_server/site-texts', async () => {
  const { textsIn } = await import('@/texts/texts')
  return { siteTexts: async () => ({ texts: textsIn('nl'), language: 'nl' }) }
})
vi.mock('@/publication/correspondence/by-link/undo-by-link')
vi.mock('@/publication/correspondence/by-link/answer-to-join')
vi.mock('@/publication/correspondence/compositions/by-mail/answer-by-link', () => ({
  answerAndApproveByLink: vi.fn(),
  answerByLink: vi.fn(),
  approveByLink: vi.fn(),
  objectByLink: vi.fn(),
  findWhatCameByLink: async () => [2],
}))
vi.mock('@/publication/correspondence/arrivals/notices/choose-line-ends-by-link')
vi.mock('@/publication/correspondence/arrivals/notices/confirm-by-link')
vi.mock('@/publication/correspondence/leaving/keep-old-address')
vi.mock('@/publication/correspondence/leaving/take-back-departure')
vi.mock('@/publication/people/addresses/confirm-address')
vi.mock('@/publication/people/sessions/ask-for-sign-in-link')
vi.mock('@/publication/readers/mail-server/find-mail-way', () => ({ findMailWay: async () => 'leaves' }))

const token = 'x'.repeat(43)
const { address, arrivals, compositions, departures, dialogues, letters, signIn } = textsIn('nl')
const { approvals, findings } = compositions
const came = approvals.came([2])
const closed = { status: 'closed', why: 'unknown' } as const
const question = (act: string) =>
  `1:${encodeURIComponent(JSON.stringify({ act, letterIds: [OTHER], kind: 'name', found: 'Ada' }))}`

beforeEach(() => {
  vi.clearAllMocks()
  vi.mocked(chooseLineEndsByLink).mockResolvedValue({ status: 'not-found' } as never)
})

test('of no link there is no page', async () => {
  const acts = [undoConfirmedByLink, confirmAsRead, chooseLinesByLink, agreeByLink, disagreeByLink]
  for (const act of [...acts, agreeToJoinByLink, refuseToJoinByLink])
    expect(await told(act, { token: 'x', reason: 'Nee.' })).toBe('/inloggen')
  for (const act of [answerQuestionByLink, letStayAndAgreeByLink])
    expect(await told(act, { token: 'x' })).toBe('404')
  expect(await told(confirmNewAddress, {})).toBe(address.confirm.unusable)
  expect(await told(keepOldAddress, {})).toBe(address.undo.unusable)
  expect(await told(takeDepartureBack, {})).toBe(departures.gate.unusable)
  expect(await told(askForLink, { email: 'geen adres' })).toBe(signIn.wrongEmail)
  for (const act of [
    undoByLink,
    confirmByLink,
    chooseLineEndsByLink,
    approveByLink,
    objectByLink,
    agreeToJoin,
  ])
    expect(act).not.toHaveBeenCalled()
})

test('what was confirmed is undone, somebody who would join is agreed to, or refused', async () => {
  const outcomes = [
    [undoConfirmedByLink, undoByLink, arrivals.together.gone, `/inloggen/bevestigd/${token}`],
    [agreeToJoinByLink, agreeToJoin, dialogues.join.gone, `/inloggen/erbij/${token}`],
    [refuseToJoinByLink, refuseByLink, dialogues.join.gone, `/inloggen/erbij/${token}`],
  ] as const
  for (const [act, done, gone, page] of outcomes) {
    vi.mocked(done).mockResolvedValueOnce({ status: 'not-found' } as never)
    expect(await told(act, { token, letterIds: '' })).toBe(gone)
    vi.mocked(done).mockResolvedValueOnce(closed as never)
    expect(await told(act, { token, letterIds: '' })).toBe(page)
  }
  vi.mocked(agreeToJoin).mockResolvedValueOnce({ status: 'changed' } as never)
  expect(await told(agreeToJoinByLink, { token, letterIds: OTHER })).toBe(dialogues.join.changed)
  expect(agreeToJoin).toHaveBeenLastCalledWith(token, null, [OTHER])
})

test('a yes to a proof, and a no', async () => {
  const page = `/inloggen/drukproef/${token}`
  for (const [outcome, said] of [
    ['approved', page],
    ['closed', page],
    ['not-found', approvals.gone],
    ['changed', approvals.changed],
    ['shown-in-part', `${approvals['shown-in-part']} ${came}`],
  ] as const) {
    vi.mocked(approveByLink).mockResolvedValueOnce({ status: outcome } as never)
    expect(await told(agreeByLink, { token })).toBe(said)
  }
  for (const reason of ['', ' ', 'a'.repeat(1001)])
    expect(await told(disagreeByLink, { token, reason })).toBe(approvals.noReason)
  expect(objectByLink).not.toHaveBeenCalled()
  for (const [outcome, said] of [
    ['objected', page],
    ['not-found', approvals.gone],
    ['closed', textsIn('nl').proofByMail.page.linkClosed],
  ] as const) {
    vi.mocked(objectByLink).mockResolvedValueOnce({ status: outcome } as never)
    expect(await told(disagreeByLink, { token, reason: ' Nee. ' })).toBe(said)
  }
  expect(objectByLink).toHaveBeenLastCalledWith(token, null, 'Nee.')
})

test('what looks private is answered, alone or with a yes', async () => {
  const page = `/inloggen/drukproef/${token}`
  const answered = { status: 'answered', letters: 1, left: 0 }
  const words = `${findings.answered} ${findings.left(0)} ${came}`
  for (const [outcome, said] of [
    [closed, page],
    [{ status: 'not-found' }, findings.gone],
    [answered, words],
  ] as const) {
    vi.mocked(answerByLink).mockResolvedValueOnce(outcome as never)
    expect(await told(answerQuestionByLink, { token, answer: question('may') })).toBe(said)
  }
  for (const [outcome, said] of [
    [{ status: 'approved' }, page],
    [closed, page],
    [{ status: 'not-found' }, findings.gone],
    [{ status: 'unanswered' }, `${approvals.unanswered} ${came}`],
    [answered, words],
  ] as const) {
    vi.mocked(answerAndApproveByLink).mockResolvedValueOnce(outcome as never)
    expect(await told(letStayAndAgreeByLink, { token, answers: question('may') })).toBe(said)
  }
  vi.mocked(answerAndApproveByLink).mockResolvedValueOnce({ status: 'unanswered' } as never)
  expect(await told(letStayAndAgreeByLink, { token })).toBe(findings.nothingTicked)
})

test('a letter as it was read, its lines, and as it was adjusted', async () => {
  const page = `/inloggen/brief/${token}`
  for (const [outcome, said] of [
    ['confirmed', page],
    ['closed', page],
    ['stopped', arrivals.stopped],
  ] as const) {
    vi.mocked(confirmByLink).mockResolvedValueOnce({ status: outcome } as never)
    expect(await told(confirmAsRead, { token, seen: '' })).toBe(said)
  }
  expect(await told(chooseLinesByLink, { token, act: 'as-came' })).toBe(page)
  expect(chooseLineEndsByLink).toHaveBeenLastCalledWith(token, null, { lineEnds: 'as-came' })
  const adjusted = { token, seen: '', subject: 'Brug', body: 'Dag.' }
  for (const [outcome, said] of [
    ['confirmed', page],
    ['closed', arrivals.linkClosed],
    ['empty', arrivals.empty],
  ] as const) {
    vi.mocked(confirmByLink).mockResolvedValueOnce({ status: outcome } as never)
    expect(await told(confirmAdjusted, adjusted)).toBe(said)
  }
  vi.mocked(confirmByLink).mockClear()
  expect(await told(confirmAdjusted, { ...adjusted, subject: 'a'.repeat(201) })).toBe(arrivals.wrongSubject)
  expect(await told(confirmAdjusted, { ...adjusted, date: 'gisteren' })).toBe(letters.dates.wrong)
  expect(await told(confirmAdjusted, { ...adjusted, act: 'joined' })).toBe(arrivals.gone)
  expect(confirmByLink).not.toHaveBeenCalled()
})

test('an address that is confirmed, or kept; a link to sign in; a departure that is taken back', async () => {
  const outcomes = [
    [
      confirmNewAddress,
      confirmAddress,
      'confirmed',
      '/inloggen/nieuw-adres/bevestigd',
      address.confirm.unusable,
    ],
    [keepOldAddress, keepIt, 'put-back', '/inloggen/oud-adres/teruggezet', address.undo.unusable],
    [
      takeDepartureBack,
      takeBackByLink,
      'taken-back',
      '/inloggen/vertrek/teruggenomen',
      departures.gate.unusable,
    ],
  ] as const
  for (const [act, done, status, page, unusable] of outcomes) {
    vi.mocked(done).mockResolvedValueOnce({ status } as never)
    expect(await told(act, { token })).toBe(page)
    vi.mocked(done).mockResolvedValueOnce({ status: 'unusable' } as never)
    expect(await told(act, { token })).toBe(unusable)
  }
  vi.mocked(takeBackByLink).mockResolvedValueOnce({ status: 'not-allowed' } as never)
  expect(await told(takeDepartureBack, { token })).toBe(`/inloggen/vertrek/${token}`)
  vi.mocked(askForSignInLink).mockResolvedValueOnce({ status: 'too-often' } as never)
  expect(await told(askForLink, { email: 'ada@voorbeeld.example' })).toBe(signIn.tooOften)
  vi.mocked(askForSignInLink).mockResolvedValueOnce({ status: 'asked' } as never)
  expect(await told(askForLink, { email: 'ada@voorbeeld.example' })).toBe(signIn.asked)
})
