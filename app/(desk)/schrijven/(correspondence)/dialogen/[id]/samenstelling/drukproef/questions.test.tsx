import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Typed } from '@/app/(desk)/_forms/typed-fields'
import type { AskedOfMe } from '@/publication/correspondence/compositions/find-composition'
import { compositions } from '@/texts/nl/correspondence/compositions'
import { OwnQuestion } from './own-question'
import { ToAgreement } from './question-button'

const FOUND = 'jan@derde.example'
const QUESTION: AskedOfMe = {
  kind: 'address',
  found: FOUND,
  spelled: [FOUND],
  writerId: 'ada',
  wordsOf: [],
  letterIds: ['a', 'b', 'c'],
  writerName: null,
  isOfMe: false,
  wordsOfNames: [],
  readersNow: null,
  othersByLetter: { a: ['Ben Jansen'], b: [], c: [] },
}
const NUMBERS = new Map([
  ['a', 1],
  ['b', 3],
  ['c', 7],
])

/** The buttons of three questions, after one was answered where the page is made anew; null: none was. */
function buttonsOf(question: AskedOfMe, answered: string | null): { label: string; hasFocus: boolean }[] {
  const html = [0, 1, 2].map((place) =>
    renderToString(
      <Typed value={answered === null ? null : { answer: answered }}>
        <OwnQuestion
          question={{ ...question, found: `${FOUND}${place}` }}
          place={place}
          count={3}
          dialogueId="1"
          numbers={NUMBERS}
          along={(letterId) => (letterId === 'a' ? [`Schrijf naar ${FOUND}0.`] : [])}
          words={compositions.findings}
          language="nl"
        />
      </Typed>,
    ),
  )
  if (question.letterIds.length === 1 && question.writerName === null)
    expect(html[0]).toContain('Ben Jansen nog wel')
  return [...html.join('').matchAll(/<button[^>]*>/g)].map(([button]) => ({
    label: /aria-label="([^"]*)"/.exec(button)?.[1] ?? '',
    hasFocus: / autofocus/i.test(button),
  }))
}
const focused = (answered: string | null) =>
  buttonsOf(QUESTION, answered)
    .filter(({ hasFocus }) => hasFocus)
    .map(({ label }) => label)

test('a question of three letters is answered at once, or for each apart', () => {
  const labels = buttonsOf(QUESTION, null).map(({ label }) => label)
  expect(labels.slice(0, 8)).toEqual([
    `Mag in alle 3 brieven blijven staan: ${FOUND}0`,
    `In alle 3 brieven onder ons zetten: ${FOUND}0`,
    ...[1, 3, 7].flatMap((number) => [
      `Mag blijven staan: ${FOUND}0 (Brief ${number})`,
      `Onder ons zetten: ${FOUND}0 (Brief ${number})`,
    ]),
  ])
})

test('before something is put between us it is said who goes on reading it', () => {
  expect(buttonsOf({ ...QUESTION, letterIds: ['a'] }, null)).toHaveLength(6)
})

test('in the letter of another there is nothing to put away', () => {
  const labels = buttonsOf({ ...QUESTION, writerName: 'Ben', letterIds: ['a'] }, null).map(
    ({ label }) => label,
  )
  expect(labels).toEqual([0, 1, 2].map((place) => `Mag blijven staan: ${FOUND}${place}`))
})

test('without script the question that comes after the answered one has the focus, and none before that', () => {
  expect(focused(null)).toEqual([])
  expect(focused('1:%7B%7D')).toEqual([`Mag in alle 3 brieven blijven staan: ${FOUND}1`])
  expect(focused('3:%7B%7D')).toEqual([`Mag in alle 3 brieven blijven staan: ${FOUND}2`])
})

test('without script and questions there is a way to the yes, after an answer alone', () => {
  const link = (answer?: string) =>
    renderToString(
      <Typed value={answer ? { answer } : null}>
        <ToAgreement href="#akkoord" words="Naar Akkoord" />
      </Typed>,
    )
  expect(link('0:x')).toMatch(/<a href="#akkoord" autofocus=""|<a autofocus="" href="#akkoord"/i)
  expect(link()).toBe('')
})
