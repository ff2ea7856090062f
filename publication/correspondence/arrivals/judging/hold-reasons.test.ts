import { expect, test } from 'vitest'
import type { ReadMail } from '../reading/mail-as-read'
import { type Evidence, holdReasons } from './hold-reasons'
import type { Origin } from './judge-origin'

const mail: ReadMail = {
  fromAddress: 'anna@voorbeeld.example',
  hiddenFrom: '',
  fromCount: 1,
  toAddresses: [],
  messageId: '<1@x>',
  inReplyTo: null,
  answers: [],
  subject: '',
  date: null,
  received: null,
  letter: '',
  quoted: '',
  signature: '',
  joinedLines: 0,
  joins: [],
  pictureCount: 0,
  otherFiles: [],
  isAutomatic: false,
  hasDoubledHeader: false,
  hasRefusedCharset: false,
}
const origin: Origin = {
  judgement: { dkim: [], spf: 'none', dmarc: 'none' },
  proof: 'proven',
  covered: ['to'],
  from: ['Anna@voorbeeld.example'],
}
const believed: Evidence = {
  mail,
  origin,
  hasEmptyReturnPath: false,
  memberEmail: 'anna@voorbeeld.example',
  hasStopped: false,
  isKnown: false,
  believedLately: 0,
}

test('what has nothing against it is believed', () => {
  expect(holdReasons(believed)).toBe(null)
})

test.each<[string, Partial<Evidence>, string]>([
  [
    'a From that the judge reads otherwise',
    { origin: { ...origin, from: ['x@ander.example'] } },
    'several-froms',
  ],
  [
    'a From in which the judge finds one more',
    { origin: { ...origin, from: [...origin.from, 'x@y.z'] } },
    'several-froms',
  ],
  ['a From without an address', { mail: { ...mail, fromAddress: '' } }, 'several-froms'],
  ['a member who may not sign in', { memberEmail: null }, 'other-from'],
  ['an empty return path', { hasEmptyReturnPath: true }, 'automatic'],
  ['a fifth mail within the hour before', { believedLately: 5 }, 'too-many'],
  ['a judge who could not finish', { origin: null }, 'no-dns'],
  [
    'no proof and a holiday',
    { origin: { ...origin, proof: 'none' }, mail: { ...mail, isAutomatic: true } },
    'automatic',
  ],
])('%s is held', (_what, change, reason) => {
  expect(holdReasons({ ...believed, ...change })).toBe(reason)
})
