import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readReturnAddress, returnAddress } from './return-address'

beforeEach(() => {
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
  vi.stubEnv('MAIL_FROM', 'Het tijdschrift <post@site.example>')
})
afterEach(() => vi.unstubAllEnvs())

test('it says of which delivery, whatever becomes of its capitals', () => {
  for (const id of [1, 42, Number.MAX_SAFE_INTEGER]) {
    const address = returnAddress(id)
    expect(address).toMatch(/^b\+\d+\.[0-9a-f]{32}@post\.site\.example$/)
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64)
    expect(readReturnAddress(address)).toBe(id)
    expect(readReturnAddress(` ${address.toUpperCase()} `)).toBe(id)
  }
  expect(returnAddress(1)).not.toBe(returnAddress(2))
})

test('one that we did not make is nobody’s', () => {
  const address = returnAddress(7)
  const hash = address.slice(4, 36)
  const forged = [
    '',
    'b',
    '@',
    address.replace('b+7', 'b+8'),
    address.replace('b+7', 'b+07'),
    address.replace('b+7', 'b+7 '),
    address.replace('b+7', 'c+7'),
    address.replace(/[0-9a-f]@/, (last) => (last === '0@' ? '1@' : '0@')),
    `b+7.@post.site.example`,
    `b+7.${hash}00@post.site.example`,
    `b+7.${hash.slice(1)}@post.site.example`,
    `b+7.${hash}@elders.example`,
    `b+7.${hash}@post.site.example.elders.example`,
    `b+99999999999999999999.${hash}@post.site.example`,
    `b+-7.${hash}@post.site.example`,
    `${address}\r\nx`,
  ]
  expect(forged.filter((one) => readReturnAddress(one) !== null)).toEqual([])
})

test('of a site with another secret, or that receives no mail, none is ours', () => {
  const address = returnAddress(7)
  vi.stubEnv('SECRET', 'een heel ander geheim van deze site'.repeat(2))
  expect(readReturnAddress(address)).toBeNull()
  vi.stubEnv('INBOUND_DOMAIN', '')
  expect(returnAddress(7)).toBe('post@site.example')
  expect(readReturnAddress(address)).toBeNull()
})
