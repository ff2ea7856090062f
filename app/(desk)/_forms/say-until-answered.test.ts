import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { sayUntilAnswered, sayWhatIsLeft } from './say-until-answered'
import type { Screen } from './screen'

const { forms, signedOutMeanwhile } = textsIn('nl').desk
const words = { ...forms, signedOut: signedOutMeanwhile, language: 'nl' as const }
const { until } = forms
const away = (unanswered?: 'save' | 'more'): Screen => ({
  at: 1,
  answer: { tone: 'away', text: forms.away, ...(unanswered && { unanswered }) },
})
const SAVED: Screen = { at: 2, answer: null, isByItself: true, isKept: true }

test.each([
  [[true, true, true], 'save', [until.savesItself]],
  [[true, true, false], 'save', [until.savesItselfHere]],
  [[true, false, true], 'save', [until.onDevice]],
  [[true, false, false], 'save', [until.here]],
  [[false, true, false], 'save', [until.untouched]],
  [[true, true, true], 'more', [until.savesItself, until.pressAgain]],
  [[true, false, true], 'more', [until.onDevice]],
  [[false, true, false], 'more', [until.untouched]],
] as const)(
  'of %s (typed, saves itself, on the device), asked to %s, it says where it is',
  (is, asked, said) => {
    const [isDirty, isSavedByItself, isOnDevice] = is
    const shown = sayUntilAnswered(away(asked), { isDirty, isSavedByItself, isOnDevice }, words)
    expect(shown.answer?.text).toBe([forms.away, ...said].join(' '))
  },
)

test('what time alone does not mend says itself what to do', () => {
  const kept = { isDirty: true, isSavedByItself: true, isOnDevice: true }
  expect(sayUntilAnswered(away(), kept, words)).toEqual(away())
})

test('what saved itself afterwards says that the button is still to be pressed, and nothing when it was to save', () => {
  expect(sayWhatIsLeft(SAVED, away('more'), words).answer?.text).toBe(until.savedSince)
  expect(sayWhatIsLeft(SAVED, away('save'), words)).toBe(SAVED)
  const published: Screen = { at: 2, answer: { tone: 'good', text: 'Gepubliceerd.' } }
  expect(sayWhatIsLeft(published, away('more'), words)).toBe(published)
})
