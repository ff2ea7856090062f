import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { createBusyAnswer } from './create-busy-answer'

const answerTo = (headers: Record<string, string>, method = 'POST') => {
  const told: unknown[] = []
  const response = {
    writeHead: (...given: unknown[]) => {
      told.push(...given)
      return response
    },
    end: (body: unknown) => void told.push(String(body)),
  }
  const request = { method, headers } as unknown as IncomingMessage
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

test.each([
  ['GET', 'asked'],
  ['POST', 'sent'],
] as const)('without script a %s gets a page with the words of what was %s', (method, which) => {
  const [status, fields, page] = answerTo({}, method) as [number, unknown, string]
  expect([status, JSON.stringify(fields)]).toEqual([503, expect.stringContaining('text/html')])
  expect(page).toContain(textsIn('nl').refusals.busy[which].text)
})
