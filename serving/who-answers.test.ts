import { expect, test } from 'vitest'
import { whoAnswers } from './who-answers'

test.each([
  ['/', 'press'],
  ['/2011/02/vertrouwen', 'press'],
  ['/feed.xml', 'press'],
  ['/apiary', 'press'],
  ['/schrijvenden', 'press'],
  ['/_nextdoor', 'press'],
  ['/schrijven', 'next'],
  ['/schrijven/nieuw', 'next'],
  ['/inloggen/token', 'next'],
  ['/api/auth/session', 'next'],
  ['/_next/static/a.css', 'next'],
  ['/favicon.ico', 'next'],
  ['/media/brug.png', 'media'],
  ['/media', 'press'],
  ['/gezond', 'health'],
  ['/gezond/lezers', 'health'],
  ['/gezond/x', 'press'],
  ['/metrics', 'metrics'],
  ['/metrics/x', 'press'],
])('%s is answered by %s', (path, who) => {
  expect(whoAnswers(path, new Set(['/favicon.ico']))).toBe(who)
})
