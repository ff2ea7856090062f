import { expect, test } from 'vitest'
import { growthOf } from '@/publication/text/testing/growth-of'
import { isAnsweredInColour } from './answered-in-colour'

const HEAD =
  '<b>From:</b> a@b.nl<br><b>Sent:</b> Monday 3 May 2027 10:00<br><b>To:</b> c<br><b>Subject:</b> V<br>'

test('each mail of a thread is looked at by itself', () => {
  const mail = (colour: string) =>
    `${HEAD}<p style="color:${colour}">How is your dog? I hope that she is well.</p>`
  expect(isAnsweredInColour(mail('red') + mail('blue'))).toBe(false)
  expect(isAnsweredInColour(`${mail('blue')}<p style="color:red">She is fine, thank you.</p>`)).toBe(true)
})

test('above a head one may write in any colour', () => {
  expect(isAnsweredInColour(`Dear A,<p style="color:red">How is your dog?</p>${HEAD}<p>Dear C.</p>`)).toBe(
    false,
  )
})

test.each([
  '<p style="color:red">a</p>',
  '<b>',
  '<a>a',
  '<i color=                    ',
  '<font color=red>a ',
  `${HEAD}<p>a</p><p style="color:red">b</p>`,
])('HTML of anything costs no more than its length: %j', (part) => {
  const look = (size: number) => isAnsweredInColour(part.repeat(size / part.length))
  expect(growthOf(20_000, look)).toBeLessThan(1.5)
})
