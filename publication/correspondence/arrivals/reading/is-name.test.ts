import { expect, test } from 'vitest'
import { isName } from './is-name'

test('a name is some words with capitals, and between them particles', () => {
  for (const name of ['Jan', 'Jan van der Berg', 'J. A. de Groot'])
    expect([name, isName(name)]).toEqual([name, true])
  for (const none of ['', ', ;', 'jan jansen', 'Jan van', 'A B C D E F G H I', `Jan ${'A'.repeat(100)}`])
    expect([none, isName(none)]).toEqual([none, false])
})

test('what is said of somebody is no name, in small letters beside an address either', () => {
  for (const said of ['Toen Jan', 'Jan Jansen. En toen Piet Proef', 'Jan Jansen?'])
    expect([said, isName(said), isName(said, { mayBeSmall: true })]).toEqual([said, false, false])
  expect(isName('jan jansen', { mayBeSmall: true })).toBe(true)
})
