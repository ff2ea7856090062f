import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLine } from './create-line'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const roomy = { perAsker: 100, inAll: 100 }
const place = (asker: string, asked: string, form: string | null = null) => ({ asker, asked, form })

test('whoever used the most of late goes last, however much they ask', () => {
  const line = createLine<string>(roomy)
  for (let number = 0; number < 40; number++) line.join(place('mallory', `m${number}`))
  line.join(place('denise', 'd'))
  expect(line.next()?.asked).toBe('m0')
  line.spend('mallory', 2_000)
  expect(line.next()?.asked).toBe('d')
  expect(line.next()?.asked).toBe('m1')
})

test('what was used counts for less after a while', () => {
  const line = createLine<string>(roomy)
  line.spend('denise', 1_000)
  vi.advanceTimersByTime(120_000)
  line.spend('carola', 200)
  line.join(place('carola', 'c'))
  line.join(place('denise', 'd'))
  expect(line.next()?.asked).toBe('d')
})

test('a newer question of the same form takes the place of the older one, of the same asker only', () => {
  const line = createLine<string>(roomy)
  line.join(place('denise', 'old', 'essay'))
  line.join(place('carola', 'hers', 'essay'))
  line.join(place('denise', 'other', 'another essay'))
  expect(line.join(place('denise', 'new', 'essay'))).toEqual({ status: 'joined', replaced: 'old' })
  expect([line.next(), line.next(), line.next(), line.next()].map((it) => it?.asked)).toEqual([
    'new',
    'hers',
    'other',
    undefined,
  ])
})

test('what belongs to no form is never replaced', () => {
  const line = createLine<string>(roomy)
  line.join(place('denise', 'one'))
  expect(line.join(place('denise', 'two'))).toEqual({ status: 'joined', replaced: null })
})

test('one asker cannot fill the line, and the line has an end', () => {
  const line = createLine<string>({ perAsker: 2, inAll: 3 })
  const statuses = ['a', 'a', 'a', 'b', 'c'].map((asker) => line.join(place(asker, asker)).status)
  expect(statuses).toEqual(['joined', 'joined', 'full', 'joined', 'full'])
})

test('whoever leaves is not called', () => {
  const line = createLine<string>(roomy)
  line.join(place('denise', 'd'))
  expect(line.leave('d')).toBe(true)
  expect(line.leave('d')).toBe(false)
  expect(line.next()).toBeNull()
})
