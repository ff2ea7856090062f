import pino from 'pino'
import { expect, test } from 'vitest'
import { sendConsoleToLog } from './console-to-log'

test('what is said on the console becomes a line of log, without addresses and without colours', () => {
  const lines: Record<string, unknown>[] = []
  const before = { ...console }
  sendConsoleToLog(pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) }))
  console.error('\u001b[31m⨯\u001b[39m', 'mislukt voor rob@example.org', new Error('stuk'))
  Object.assign(console, before)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ level: 50, msg: '⨯ mislukt voor …' })
  expect(lines[0]).toHaveProperty('err')
})
