import { NextRequest } from 'next/server'
import { afterEach, expect, test, vi } from 'vitest'
import { sessionCookie } from './app/_server/session-cookie'
import { proxy } from './proxy'

afterEach(() => vi.unstubAllEnvs())

const url = 'http://localhost:3000/schrijven/nieuw?x=1'

test('a page of the desk has a policy of its own, with a nonce of its own', async () => {
  const [one, other] = [await proxy(new NextRequest(url)), await proxy(new NextRequest(url))]
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
  async (headers) => {
    const request = new NextRequest(url, { method: 'POST', headers: headers as HeadersInit })
    expect((await proxy(request)).status).toBe(403)
  },
)

test('a form of our own passes; one without script of somebody who is signed out is given back', async () => {
  const origin = 'http://localhost:3000'
  const scripted = { origin, 'next-action': 'x', 'content-type': 'multipart/form-data; boundary=x' }
  const plain = { origin, 'content-type': 'multipart/form-data; boundary=x' }
  const sent = (headers: HeadersInit, to = url) => proxy(new NextRequest(to, { method: 'POST', headers }))
  expect((await sent(scripted)).headers.get('x-middleware-rewrite')).toBeNull()
  expect((await sent(plain)).headers.get('x-middleware-rewrite')).toBe(`${origin}/nog-niet-verstuurd`)
  expect((await sent(plain)).headers.get('x-middleware-request-x-samenspraak-why')).toBe('signed out')
  expect((await sent(plain, `${origin}/schrijven/uitloggen`)).headers.get('x-middleware-rewrite')).toBeNull()
  expect((await sent(plain, `${origin}/inloggen`)).headers.get('x-middleware-rewrite')).toBeNull()
})

test('what a visitor says about the path is overwritten', async () => {
  const forged = new NextRequest(url, { headers: { 'x-samenspraak-path': '//elders.example' } })
  expect((await proxy(forged)).headers.get('x-middleware-request-x-samenspraak-path')).toBe(
    '/schrijven/nieuw?x=1',
  )
})

test('a form without script that comes while no database answers is given back as that, and not as signed out', async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/none')
  const origin = 'http://localhost:3000'
  const cookie = `${sessionCookie().name}=a-token`
  const headers = {
    origin,
    cookie,
    'content-type': 'multipart/form-data; boundary=x',
    'x-samenspraak-why': 'signed out',
  }
  const answer = await proxy(new NextRequest(url, { method: 'POST', headers }))
  expect(answer.headers.get('x-middleware-rewrite')).toBe(`${origin}/nog-niet-verstuurd`)
  expect(answer.headers.get('x-middleware-request-x-samenspraak-why')).toBe('trouble')
})
