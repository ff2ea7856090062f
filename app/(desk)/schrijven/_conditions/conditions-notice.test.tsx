import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Condition } from './condition'
import { ConditionsNotice } from './conditions-notice'

const words = { now: 'Dit gaat nu niet goed', soon: 'Dit vraagt om aandacht' }
const show = (conditions: Condition[]) =>
  renderToStaticMarkup(<ConditionsNotice conditions={conditions} words={words} />)

test('what hurts now is told before what may wait, each under its heading', () => {
  const shown = show([
    { key: 'a', urgency: 'soon', sentence: 'De schijf raakt vol.' },
    {
      key: 'b',
      urgency: 'now',
      sentence: 'De post wacht.',
      href: '/schrijven/uitbak',
      linkText: 'Naar de niet-verstuurde post',
    },
  ])
  const parts = [
    words.now,
    'De post wacht.',
    'Naar de niet-verstuurde post',
    words.soon,
    'De schijf raakt vol.',
  ]
  expect(shown).toMatch(new RegExp(parts.join('.*')))
})

test('where all is well nothing is said, and no heading stands alone', () => {
  expect(show([])).toBe('')
  expect(show([{ key: 'a', urgency: 'soon', sentence: 'Oud.' }])).not.toContain(words.now)
})
