import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { makeOnce } from './make-once'

const MARK = `11111111-1111-4111-8111-111111111111.${'m'.repeat(43)}`
const OTHER = `22222222-2222-4222-8222-222222222222.${'n'.repeat(43)}`
const mine = (letter: string) => `3f2b6c1e-9a4d-4c57-8e21-0b1c2d3e4f50.${letter.repeat(42)}_`
const person = {
  to: 'lezer@voorbeeld.example',
  about: 'mailing 1 2',
  date: new Date('2026-03-02T12:00:00Z'),
  inPlaceOf: { [MARK]: mine('L'), [OTHER]: mine('M') },
}
const about = (mark: string) =>
  `Beste lezer, é — <a href="https://voorbeeld.example/af/${mark}">af</a>, ${mark}.`

test('one message made once is the message of each, whatever line ends break their links', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ maxLength: 90 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      async (before, after) => {
        const html = `<p>${before.replace(/[<>&\r\n]/g, '')}${about(MARK)}${after.replace(/[<>&\r\n]/g, '')}${about(OTHER)}</p>`
        const text = `${before}${MARK}\n.${after} ${OTHER}`
        const made = (await makeOnce({ subject: 'Élf', html, text }, [MARK, OTHER]))(person)
        const put = (words: string) => words.replaceAll(MARK, mine('L')).replaceAll(OTHER, mine('M'))
        const read = await PostalMime.parse(made)
        expect(read.html?.trim()).toBe(put(html).trim())
        const lines = (words = '') => words.replace(/\r\n|\r/g, '\n').trim()
        expect(lines(read.text)).toBe(lines(put(text)))
      },
    ),
    { numRuns: 200 },
  )
})

test('no line is longer than 76 characters but those of headers, and none longer than 998', async () => {
  const html = `<p>${'woord '.repeat(4_000)}${about(MARK)}</p>${'é'.repeat(3_000)}`
  const made = (await makeOnce({ subject: 'Elf', html, text: `${MARK}\n${'x'.repeat(5_000)}` }, [MARK]))(
    person,
  )
  const [head = '', ...body] = made.toString('latin1').split('\r\n\r\n')
  for (const line of head.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998)
  for (const line of body.join('\r\n\r\n').split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
  expect(/[\r\n]/.test(made.toString('latin1').replaceAll('\r\n', ''))).toBe(false)
})

test('whom it is for, its number, its date and how to leave are of one person, each on one line and once', async () => {
  const headers = { 'List-Unsubscribe': `<https://voorbeeld.example/af/${MARK}>` }
  const make = await makeOnce({ subject: 'Elf', html: MARK, text: MARK, headers }, [MARK])
  const head = make(person).toString('latin1').split('\r\n\r\n')[0]?.split('\r\n') ?? []
  expect(head).toContain('To: lezer@voorbeeld.example')
  expect(head).toContain('Date: Mon, 02 Mar 2026 12:00:00 +0000')
  expect(head).toContain(`List-Unsubscribe: <https://voorbeeld.example/af/${mine('L')}>`)
  for (const name of ['To', 'Message-ID', 'Date', 'From', 'Subject', 'MIME-Version', 'Auto-Submitted'])
    expect([
      name,
      head.filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`)).length,
    ]).toEqual([name, 1])
  expect(make(person)).toEqual(make(person))
  expect(make({ ...person, about: 'mailing 1 3' })).not.toEqual(make(person))
})

test('nothing of one person stays in the message of the next', async () => {
  const make = await makeOnce({ subject: 'Elf', html: about(MARK), text: MARK }, [MARK])
  const first = make(person).toString('latin1')
  make({ ...person, to: 'ander@voorbeeld.example', inPlaceOf: { [MARK]: mine('Z') } })
  expect(make(person).toString('latin1')).toBe(first)
})

test('words of another length, an address that is two, and a header that breaks its line make no message', async () => {
  const make = await makeOnce({ subject: 'Elf', html: MARK, text: MARK }, [MARK])
  expect(() => make({ ...person, inPlaceOf: {} })).toThrow('as long as the mark')
  expect(() => make({ ...person, inPlaceOf: { [MARK]: `${mine('L')}x` } })).toThrow('as long as the mark')
  expect(() => make({ ...person, to: 'a@b.example, c@d.example' })).toThrow('one bare address')
  expect(() => make({ ...person, to: 'a@b.example\r\nBcc: c@d.example' })).toThrow('one bare address')
  const headers = { 'List-Id': 'x\r\nBcc: c@d.example' }
  await expect(makeOnce({ subject: 'Elf', html: MARK, text: MARK, headers }, [MARK])).rejects.toThrow(
    'one line',
  )
})
