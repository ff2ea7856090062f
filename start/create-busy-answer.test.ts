import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { createBusyAnswer } from './create-busy-answer'

const answerTo = (headers: Record<string, string>) => {
  let told: unknown[] = []
  const response = {
    writeHead: (...given: unknown[]) => {
      told = given
      return { end: () => {} }
    },
  }
  const request = { method: 'POST', headers } as unknown as IncomingMessage
  createBusyAnswer(true)(4, request, response as unknown as ServerResponse, [])
  return told
}

test.each([
  ['a form', { 'next-action': '60' }],
  ['a preview', { accept: 'application/json' }],
])('%s that a script sent is told when to come back', (_what, headers) => {
  const [status, fields] = answerTo(headers as unknown as Record<string, string>) as [number, string[]]
  expect(status).toBe(503)
  expect(fields).toContain('text/plain; charset=utf-8')
  expect(fields.slice(fields.indexOf('Retry-After'))[1]).toBe('4')
})
