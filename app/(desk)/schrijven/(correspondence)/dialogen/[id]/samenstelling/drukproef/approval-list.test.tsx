import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ApprovalState } from '@/publication/correspondence/compositions/list-approvals'
import { longMoment } from '@/texts/dates'
import { textsIn } from '@/texts/texts'
import { ApprovalList } from './approval-list'

const texts = textsIn('nl')
const words = texts.compositions.approvals
const at = new Date('2026-05-12T10:00:00Z')
const moment = longMoment(at, 'nl')
const CATO = { memberId: 'cato', name: 'Cato Deen', isRemoved: false, writesNow: true }

type Asked = ComponentProps<typeof ApprovalList>['findings']
type Given = {
  who?: Partial<typeof CATO>
  viewerId?: string
  withdrawnAt?: Date | null
  isPublic?: boolean
  findings?: Asked
}

function shown(
  approval: ApprovalState,
  {
    who,
    viewerId = 'x',
    withdrawnAt = null,
    isPublic = false,
    findings = { mine: [], others: [] },
  }: Given = {},
) {
  const correspondent = { ...CATO, ...who } as never
  const given = {
    approvals: [{ correspondent, approval }],
    viewerId,
    withdrawnAt,
    isPublic,
    findings,
  }
  const html = renderToStaticMarkup(<ApprovalList {...given} words={texts.compositions} language="nl" />)
  return html.replace(/<[^>]+>/g, ' ').replace(/&#x27;/g, "'")
}

type Since = Extract<ApprovalState, { status: 'fallen' }>['since']
const fallen = (reason: Since['reason'], fields: Since['fields'] = []): ApprovalState => ({
  status: 'fallen',
  approvedAt: at,
  since: { reason, letters: [], fields, texts: [] },
})
const whose = words.of('Cato Deen')

test.each<[string, ApprovalState, string]>([
  ['who agreed', { status: 'given', approvedAt: at }, words.given('Cato Deen', moment)],
  ['who did not answer', { status: 'asked' }, words.asked('Cato Deen')],
  ['who said no', { status: 'refused', saidAt: at, reason: 'Te kort.' }, words.refused('Cato Deen', moment)],
  ['why they said no', { status: 'refused', saidAt: at, reason: 'Te kort.' }, 'Te kort.'],
  ['who took it back', { status: 'taken-back', takenBackAt: at }, words.takenBack('Cato Deen')],
  ['whose own letter changed', fallen('own-letter'), words.ownLetter(whose, moment)],
  ['that another letter changed', fallen('other-letter'), words.otherLetter(whose, moment)],
  ['what else changed', fallen('shared', ['title']), words.shared(whose, moment, words.fields.title)],
])('the list says %s', (_, approval, said) => {
  expect(shown(approval)).toContain(said)
})

test('what fell when the dialogue was withdrawn was taken back by nobody', () => {
  const approval: ApprovalState = { status: 'taken-back', takenBackAt: at }
  expect(shown(approval, { withdrawnAt: at })).toContain(words.fellByWithdrawal(whose))
  expect(shown(approval, { withdrawnAt: new Date() })).toContain(words.takenBack('Cato Deen'))
})

test('of who was removed it is said when nothing was agreed to, and of whoever looks that it is theirs', () => {
  const who = { isRemoved: true }
  expect(shown({ status: 'asked' }, { who })).toContain(words.removed('Cato Deen'))
  expect(shown({ status: 'given', approvedAt: at }, { who })).toContain(words.given('Cato Deen', moment))
  expect(shown(fallen('own-letter'), { viewerId: 'cato' })).toContain(words.ownLetter(words.yours, moment))
})

test('who stopped is asked all the same, and that is said as long as they did not agree', () => {
  const who = { writesNow: false }
  const stopped = words.stopped('Cato Deen')
  expect(shown({ status: 'asked' }, { who })).toContain(stopped)
  expect(shown({ status: 'given', approvedAt: at }, { who })).not.toContain(stopped)
  expect(shown({ status: 'asked' }, { who: { ...who, isRemoved: true } })).not.toContain(stopped)
  expect(shown({ status: 'asked' })).not.toContain(stopped)
})

test.each<[string, ApprovalState, string]>([
  ['agreed', { status: 'given', approvedAt: at }, words.you.given(moment)],
  ['did not answer', { status: 'asked' }, words.you.asked],
  ['said no', { status: 'refused', saidAt: at, reason: '' }, words.you.refused(moment)],
  ['took it back', { status: 'taken-back', takenBackAt: at }, words.you.takenBack],
])('whoever looks and %s is called you', (_, approval, said) => {
  expect(shown(approval, { viewerId: 'cato' })).toContain(said)
})

test('what is asked stands above it, of oneself and of others', () => {
  const findings = { mine: [{}, {}] as never, others: [{ name: 'Ben Zuid', count: 1 }] }
  const html = shown({ status: 'asked' }, { findings })
  expect(html).toContain(texts.compositions.findings.left(2))
  expect(html).toContain(texts.compositions.findings.waiting('Ben Zuid', 1))
})

test('what publishing waits for is said while somebody did not agree, and until readers have it', () => {
  expect(shown({ status: 'asked' })).toContain(words.explain)
  expect(shown({ status: 'asked' }, { isPublic: true })).not.toContain(words.explain)
  expect(shown({ status: 'given', approvedAt: at })).not.toContain(words.explain)
  expect(shown(fallen('own-letter'))).toContain(words.explain)
})
