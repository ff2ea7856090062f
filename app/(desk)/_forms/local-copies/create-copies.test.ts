import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createCopies, forgetCopies } from './create-copies'
import type { LocalCopy } from './local-copy'

const ADA = { tag: 'ada', key: 'a1'.repeat(32) }
const BEN = { tag: 'ben', key: 'b2'.repeat(32) }
const LETTER = '/schrijven/dialogen/1/schrijven letter'
const copy = (text: string, at = Date.now()): LocalCopy => ({
  at,
  base: { basedOn: '3' },
  fields: [['body', text]],
  files: ['picture'],
})

let device: Storage

beforeEach(() => {
  device = aDevice()
})
afterEach(() => void vi.useRealTimers())

test('what was kept is found again in its place, newest first, and is gone once it is forgotten', () => {
  const copies = createCopies(device, ADA)
  const first = copy(':::onder-ons\nMijn “woorden” 🙂\n:::', Date.now() - 1000)
  expect(copies.keep(LETTER, 'een', first)).toBe('kept')
  expect(copies.keep(LETTER, 'twee', copy('Later.'))).toBe('kept')
  copies.keep('/schrijven/nieuw essay', 'een', copy('Elders.'))
  expect(copies.list(LETTER)).toEqual([
    { id: 'twee', place: LETTER, copy: copy('Later.', expect.any(Number) as unknown as number) },
    { id: 'een', place: LETTER, copy: first },
  ])
  copies.forget(LETTER, 'twee')
  expect(copies.list(LETTER).map(({ id }) => id)).toEqual(['een'])
})

test('what stands at an address is found whatever its form was, and of a longer address nothing', () => {
  const copies = createCopies(device, ADA)
  copies.keep('/schrijven/post/1 subject body', 'een', copy('Een.', Date.now() - 1000))
  copies.keep('/schrijven/post/1 alt', 'twee', copy('Twee.'))
  copies.keep('/schrijven/post/12 subject body', 'drie', copy('Drie.'))
  expect(copies.listOn('/schrijven/post/1').map(({ id, place }) => [id, place])).toEqual([
    ['twee', '/schrijven/post/1 alt'],
    ['een', '/schrijven/post/1 subject body'],
  ])
})

test('nothing of a text can be read on the device, nor by whoever is signed in after', () => {
  createCopies(device, ADA).keep(LETTER, 'een', copy('Tussen ons gezegd'))
  const kept = dump(device)
  expect(kept).not.toContain('Tussen')
  expect(kept).not.toContain(btoa('Tussen ons').slice(0, 8))
  expect(createCopies(device, BEN).list(LETTER)).toEqual([])
  // Nor when it is given another name.
  for (const name of Object.keys(entries(device)))
    device.setItem(name.replace(' ada ', ' ben '), device.getItem(name) ?? '')
  expect(createCopies(device, BEN).list(LETTER)).toEqual([])
  expect(createCopies(device, ADA).list(LETTER)).toHaveLength(1)
})

test('a copy is no copy of another form', () => {
  const copies = createCopies(device, ADA)
  copies.keep(LETTER, 'een', copy('Tekst'))
  const [name = ''] = Object.keys(entries(device)).filter((it) => it.includes('letter'))
  device.setItem(name.replace('schrijven%20letter', 'schrijven%20essay'), device.getItem(name) ?? '')
  expect(copies.list('/schrijven/dialogen/1/schrijven essay')).toEqual([])
})

test('who signs out leaves nothing behind, keeps nothing in tabs that are open still, and takes nothing of others', () => {
  createCopies(device, BEN).keep(LETTER, 'een', copy('Van Ben'))
  const ofAda = createCopies(device, ADA)
  ofAda.keep(LETTER, 'een', copy('Van Ada'))
  forgetCopies(device)
  expect(ofAda.list(LETTER)).toEqual([])
  expect(ofAda.keep(LETTER, 'een', copy('Nog een woord'))).toBe('not here')
  expect(createCopies(device, BEN).list(LETTER)).toHaveLength(1)
})

test('a device without room says so, and what was kept before stays', () => {
  device = aDevice(2_000)
  const copies = createCopies(device, ADA)
  expect(copies.keep(LETTER, 'een', copy('Kort'))).toBe('kept')
  expect(copies.keep(LETTER, 'een', copy('Lang'.repeat(1000)))).toBe('no room')
  expect(copies.list(LETTER)[0]?.copy.fields).toEqual([['body', 'Kort']])
  const refuses = () => {
    throw new DOMException('Denied', 'SecurityError')
  }
  const closed = createCopies({ ...aDevice(), getItem: refuses, key: refuses, setItem: refuses }, ADA)
  expect([closed.keep(LETTER, 'een', copy('Kort')), closed.list(LETTER)]).toEqual(['not here', []])
  expect(createCopies(null, ADA).keep(LETTER, 'een', copy('Kort'))).toBe('no room')
})

test('what nobody came back to in a month goes, and so does what cannot be read', () => {
  vi.useFakeTimers()
  const copies = createCopies(device, ADA)
  copies.keep(LETTER, 'een', copy('Oud'))
  vi.setSystemTime(Date.now() + 29 * 24 * 3_600_000)
  expect(copies.list(LETTER)).toHaveLength(1)
  vi.setSystemTime(Date.now() + 2 * 24 * 3_600_000)
  expect(copies.list(LETTER)).toEqual([])
  device.setItem('samenspraak-copy ada %2Fx een', 'geen kopie')
  expect(copies.list('/x')).toEqual([])
  expect(Object.keys(entries(device))).toEqual(['samenspraak-here'])
})

test('what is a month old goes when any page of the desk is opened, whoever typed it in whatever form', () => {
  vi.useFakeTimers()
  createCopies(device, BEN).keep('/schrijven/gegevens profile', 'een', copy('Van Ben'))
  createCopies(device, ADA).keep(LETTER, 'een', copy('Van Ada'))
  device.setItem('iets-anders', '1.van een andere site')
  vi.setSystemTime(Date.now() + 29 * 24 * 3_600_000)
  createCopies(device, ADA).keep('/schrijven/nieuw essay', 'een', copy('Van vandaag'))
  expect(createCopies(device, BEN).list('/schrijven/gegevens profile')).toHaveLength(1)
  vi.setSystemTime(Date.now() + 2 * 24 * 3_600_000)
  createCopies(device, ADA)
  expect(Object.keys(entries(device)).filter((name) => name.includes('copy'))).toHaveLength(1)
  expect(device.getItem('iets-anders')).not.toBeNull()
})

test('a copy that does not say its moment beside it is read, and swept by nobody', () => {
  const copies = createCopies(device, ADA)
  copies.keep(LETTER, 'een', copy('Van voorheen'))
  const [name = ''] = Object.keys(entries(device)).filter((it) => it.includes('copy'))
  device.setItem(name, (device.getItem(name) ?? '').split('.')[1] ?? '')
  expect(createCopies(device, ADA).list(LETTER)).toHaveLength(1)
})

test('a long text is kept whole', () => {
  const copies = createCopies(device, ADA)
  const long = 'Een “zin” met 🙂. '.repeat(60_000)
  copies.keep(LETTER, 'een', copy(long))
  expect(copies.list(LETTER)[0]?.copy.fields[0]?.[1]).toBe(long)
})

/** What a browser keeps for a site, with so much room, in characters. */
function aDevice(room = 5_000_000): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
    setItem(name, value) {
      const others = [...kept].reduce((sum, [of, it]) => sum + (of === name ? 0 : of.length + it.length), 0)
      if (others + name.length + value.length > room) throw new DOMException('Full', 'QuotaExceededError')
      kept.set(name, value)
    },
  }
}

function entries(storage: Storage): Record<string, string> {
  const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
  return Object.fromEntries(names.map((name) => [name, storage.getItem(name) ?? '']))
}

const dump = (storage: Storage) => JSON.stringify(entries(storage))
