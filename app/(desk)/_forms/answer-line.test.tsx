import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { bad } from './answer'
import { AnswerBox } from './answer-box'
import { AnswerLine } from './answer-line'

// What appears together with its place is read out by few screen readers: the place is there, and is no status, before anything is said.
test.each([
  ['a line', <AnswerLine key="line" answer={null} />, <AnswerLine key="line" {...bad('Nee.')} />],
  [
    'a box',
    <AnswerBox key="box" screen={{ at: 0, answer: null }} />,
    <AnswerBox key="box" screen={bad('Nee.')} />,
  ],
])('%s says what a form heard in a place that was there', (_, before, after) => {
  expect(renderToStaticMarkup(before)).toBe('<div class="answer-place" aria-live="polite"></div>')
  expect(renderToStaticMarkup(after)).toMatch(
    /^<div class="answer-place" aria-live="polite"><(?:p|div)[^>]*role="status"/,
  )
})
