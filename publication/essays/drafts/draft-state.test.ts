import { expect, test } from 'vitest'
import { draftState } from './draft-state'

const live = { revision: 2, withdrawnAt: null }

test.each([
  ['draft', { revision: 3, submittedAt: null, piece: null }],
  ['submitted', { revision: 3, submittedAt: new Date(), piece: null }],
  ['discarded', { revision: 3, submittedAt: null, discardedAt: new Date(), piece: null }],
  ['published', { revision: 2, submittedAt: null, piece: live }],
  ['changed', { revision: 3, submittedAt: null, piece: live }],
  ['submitted', { revision: 3, submittedAt: new Date(), piece: live }],
  ['withdrawn', { revision: 3, submittedAt: null, piece: { revision: 2, withdrawnAt: new Date() } }],
  ['published', { revision: 1, submittedAt: null, piece: { revision: null, withdrawnAt: null } }],
  ['changed', { revision: 2, submittedAt: null, piece: { revision: null, withdrawnAt: null } }],
] as const)('it is %s when %j', (state, known) => {
  expect(draftState(known)).toBe(state)
})
