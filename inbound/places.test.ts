import { beforeEach, expect, test } from 'vitest'
import { createPlaces, type Places } from './places'

type Named = { name: string; destroy(): void }
let gone: string[]
let places: Places<Named>

beforeEach(() => {
  gone = []
  places = createPlaces(6, 3)
})

function come(ip: string): { came: boolean; connection: Named } {
  const connection = { name: ip, destroy: () => void gone.push(ip) }
  return { came: places.take(connection, ip), connection }
}

test('a network has at most so many places, and gets one back', () => {
  const first = come('2001:db8::1')
  expect([come('2001:db8::2').came, come('2001:db8::3').came, come('2001:db8::4').came]).toEqual([
    true,
    true,
    false,
  ])
  places.leave(first.connection)
  expect(come('2001:db8::5').came).toBe(true)
  expect(gone).toEqual([])
})

test('when all are taken, a newcomer gets the oldest place of the fullest network', () => {
  for (const ip of ['192.0.2.1', '198.51.100.1', '198.51.100.1', '203.0.113.1', '203.0.113.1', '203.0.113.1'])
    come(ip)
  expect(come('10.0.0.1').came).toBe(true)
  expect(gone).toEqual(['203.0.113.1'])
})

test('a hundred networks in one wider network count together', () => {
  come('192.0.2.1')
  come('192.0.2.1')
  for (const n of [1, 2, 3, 4]) come(`2001:db8:7:${n}::1`)
  expect(come('10.0.0.1').came).toBe(true)
  expect(come('10.0.1.1').came).toBe(true)
  expect(gone).toEqual(['2001:db8:7:1::1', '2001:db8:7:2::1'])
})

test('whoever named a secret address goes last, and whoever waits for our answer not at all', () => {
  const known = come('192.0.2.1')
  places.welcome(known.connection)
  for (const n of [1, 2, 3, 4, 5]) places.keep(come(`198.51.${n}.1`).connection, n > 1)
  expect(come('10.0.0.1').came).toBe(true)
  expect(gone).toEqual(['198.51.1.1'])
  const busy = come('10.0.1.1')
  expect(gone).toEqual(['198.51.1.1', '10.0.0.1'])
  places.keep(busy.connection, true)
  expect(come('10.0.2.1').came).toBe(true)
  expect(gone.at(-1)).toBe('192.0.2.1')
})

test('when nobody can be broken off the newcomer is refused', () => {
  for (const n of [1, 2, 3, 4, 5, 6]) places.keep(come(`198.51.${n}.1`).connection, true)
  expect(come('10.0.0.1').came).toBe(false)
  expect(gone).toEqual([])
})
