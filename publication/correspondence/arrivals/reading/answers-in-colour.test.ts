import { expect, test } from 'vitest'
import { growthOf } from '@/publication/text/testing/growth-of'
import { answersInColour } from './answers-in-colour'

const HEAD =
  '<b>From:</b> a@b.nl<br><b>Sent:</b> Monday 3 May 2027 10:00<br><b>To:</b> c<br><b>Subject:</b> V<br>'

test('each mail of a thread is looked at by itself', () => {
  const mail = (colour: string) =>
    `${HEAD}<p style="color:${colour}">How is your dog? I hope that she is well.</p>`
  expect(answersInColour(mail('red') + mail('blue'))).toEqual([])
  expect(answersInColour(`${mail('blue')}<p style="color:red">She is fine, thank you.</p>`)).toEqual([
    [{ words: 'She is fine, thank you.', isOwn: true }],
  ])
})

test('above a head one may write in any colour', () => {
  expect(answersInColour(`Dear A,<p style="color:red">How is your dog?</p>${HEAD}<p>Dear C.</p>`)).toEqual([])
})

test('where they are announced, a word is enough', () => {
  const answered = `${HEAD}<p>How are you?</p><p style="color:red">Fine.</p>`
  expect(answersInColour(`<p>Dear A,</p>${answered}`)).toEqual([])
  expect(answersInColour(`<p>My answers are below in red.</p>${answered}`)).toEqual([
    [{ words: 'Fine.', isOwn: true }],
  ])
})

test.each([
  '<p style="color:red">a</p>',
  '<b>',
  '<a>a',
  '<i color=                    ',
  '<font color=red>a ',
  `${HEAD}<p>a</p><p style="color:red">b</p>`,
])('HTML of anything costs no more than its length: %j', (part) => {
  const look = (size: number) => answersInColour(part.repeat(size / part.length))
  expect(growthOf(20_000, look)).toBeLessThan(1.5)
})
