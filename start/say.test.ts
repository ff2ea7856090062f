import { expect, test } from 'vitest'
import { say } from './say'

const heard = (isTerminal: boolean) => {
  const lines: string[] = []
  say('Pers klaar\nen meer', { write: (line) => lines.push(line) }, isTerminal)
  return lines
}

test('a person at a terminal reads a sentence', () => {
  expect(heard(true)).toEqual(['Pers klaar\nen meer\n'])
})

test('without a terminal it is one line of log, like all others', () => {
  const [line = '', ...more] = heard(false)
  expect(more).toEqual([])
  expect(line.trimEnd()).not.toContain('\n')
  expect(JSON.parse(line)).toMatchObject({ level: 'info', msg: 'Pers klaar\nen meer', pid: process.pid })
})
