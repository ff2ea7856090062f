import { expect, test } from 'vitest'
import { findAnswered } from './find-answered'

const mail = (id: string, ...answers: string[]) => ({ id, messageId: `<${id}>`, answers })

test('what a mail answers is known by its id, and what answers nothing that is here is not named', () => {
  const mails = [mail('a'), mail('b', '<a>'), mail('c', '<elders>', '<b>'), mail('d', '<elders>')]
  expect([...findAnswered(mails)]).toEqual([
    ['b', 'a'],
    ['c', 'b'],
  ])
})

test('no mail answers itself, not by way of others either', () => {
  expect([...findAnswered([mail('a', '<a>'), mail('b', '<c>'), mail('c', '<b>')])]).toEqual([['b', 'c']])
})
