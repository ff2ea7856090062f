import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { proxy } from './proxy'

const url = 'http://localhost:3000/schrijven/nieuw?x=1'

test('a page of the desk has a policy of its own, with a nonce of its own', () => {
  const [one, other] = [proxy(new NextRequest(url)), proxy(new NextRequest(url))]
  const policy = one.headers.get('content-security-policy') ?? ''
  expect(policy).toMatch(/script-src 'nonce-[\w+/=]{24}' 'strict-dynamic'(;|$)/)
  expect(policy).not.toMatch(/unsafe/)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toBe(other.headers.get('content-security-policy'))
  expect(one.headers.get('cache-control')).toBe('private, no-store')
  expect(one.headers.get('x-content-type-options')).toBe('nosniff')
  expect(one.headers.get('referrer-policy')).toBe('same-origin')
  expect(one.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(one.headers.get('permissions-policy')).toContain('camera=()')
})

test.each([{}, { origin: 'null' }, { origin: 'https://elders.example' }])(
  'a form sent with %j is turned away',
  (headers) => {
    expect(proxy(new NextRequest(url, { method: 'POST', headers: headers as HeadersInit })).status).toBe(403)
  },
)

test('a form of our own passes', () => {
  const headers = { origin: 'http://localhost:3000' }
  expect(proxy(new NextRequest(url, { method: 'POST', headers })).status).toBe(200)
})

test('what a visitor says about the path is overwritten', () => {
  const forged = new NextRequest(url, { headers: { 'x-samenspraak-path': '//elders.example' } })
  expect(proxy(forged).headers.get('x-middleware-request-x-samenspraak-path')).toBe('/schrijven/nieuw?x=1')
})
