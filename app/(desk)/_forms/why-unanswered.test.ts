import { UnrecognizedActionError } from 'next/dist/client/components/unrecognized-action-error'
import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { TurnedAway } from './turned-away'
import { whyUnanswered } from './why-unanswered'

const { forms, signedOutMeanwhile } = textsIn('nl').desk
const words = { ...forms, signedOut: signedOutMeanwhile, language: 'nl' as const }

test.each([
  ['whoever is signed out by now', new TurnedAway(401, null), signedOutMeanwhile],
  ['who types on a page of somebody else', new TurnedAway(403, null), forms.another],
  ['what is too large', new TurnedAway(413, null), forms.tooLarge],
  ['who has a page of before the site was renewed', new UnrecognizedActionError('x'), forms.renewed],
  [
    'what is about something that is gone',
    Object.assign(new Error('x'), { digest: 'NEXT_HTTP_ERROR_FALLBACK;404' }),
    forms.notThere,
  ],
])('%s is told what to do', (_who, error, text) => {
  expect(whyUnanswered(error, words)).toEqual({ text, isPassing: false })
})

test.each([
  ['a server that stays busy', new TurnedAway(503, 3_000), forms.stillBusy],
  ['a proxy that answers', new TurnedAway(502, null), forms.away],
  [
    'a server that never answers',
    new DOMException('The operation timed out', 'TimeoutError'),
    forms.noAnswer,
  ],
  ['an error that has a status of its own', Object.assign(new Error('x'), { status: 401 }), forms.away],
  ['a server out of reach', new TypeError('Failed to fetch'), forms.away],
])('%s may answer in a moment', (_who, error, text) => {
  expect(whyUnanswered(error, words)).toEqual({ text, isPassing: true })
})
