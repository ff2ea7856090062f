import { expect, test } from 'vitest'
import { toCsv } from './to-csv'

test('rows end in CR LF and odd cells are quoted', () => {
  expect(
    toCsv([
      ['email', 'note'],
      ['a@b.example', 'one, "two"\nthree'],
    ]),
  ).toBe('email,note\r\na@b.example,"one, ""two""\nthree"\r\n')
})

test.each(['=1+1', '+1@b.example', '-1@b.example', '@SUM(1)', '\t=1', '\r=1'])(
  '%j is no formula',
  (value) => {
    expect(toCsv([[value]])).toContain(`'${value}`)
  },
)
