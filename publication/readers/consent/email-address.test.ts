import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeMail } from '@/emails/compose-mail'
import { emailAddress } from './email-address'

const read = (typed: string) => emailAddress.safeParse(typed).data ?? null

test.each([
  ['anna@voorbeeld.example', 'anna@voorbeeld.example'],
  ['  Anna.de.Vries+brief@Voorbeeld.EXAMPLE ', 'Anna.de.Vries+brief@voorbeeld.example'],
  ["o'brien@mail.voorbeeld.example", "o'brien@mail.voorbeeld.example"],
  ['anna@müller.example', 'anna@xn--mller-kva.example'],
  ['anna@voorbeeld.xn--p1ai', 'anna@voorbeeld.xn--p1ai'],
])('%j is kept as %j', (typed, kept) => {
  expect(read(typed)).toBe(kept)
})

test.each([
  '',
  'anna',
  'anna@',
  '@voorbeeld.example',
  'anna@voorbeeld',
  'anna@127.0.0.1',
  'anna@[127.0.0.1]',
  'anna@-voorbeeld.example',
  'anna..vries@voorbeeld.example',
  '.anna@voorbeeld.example',
  'anna@voorbeeld.example, ben@voorbeeld.example',
  'anna@voorbeeld.example;ben@voorbeeld.example',
  'anna@voorbeeld.example ben@voorbeeld.example',
  'Anna <anna@voorbeeld.example>',
  'anna@voorbeeld.example\r\nBcc: ben@voorbeeld.example',
  'anna\u0000@voorbeeld.example',
  'änna@voorbeeld.example',
  `${'a'.repeat(65)}@voorbeeld.example`,
  `anna@${'a.'.repeat(125)}example`,
])('%j is not one address', (typed) => {
  expect(read(typed)).toBeNull()
})

test('whatever is kept can be mailed to and is kept the same again', () => {
  const nearly = fc
    .tuple(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.domain())
    .map(([a, b]) => `${a}@${b}`)
  fc.assert(
    fc.property(fc.oneof(nearly, fc.emailAddress(), fc.string()), (typed) => {
      const kept = read(typed)
      if (kept === null) return
      expect(kept.length).toBeLessThanOrEqual(254)
      expect(read(kept)).toBe(kept)
      expect(() => composeMail({ to: kept, subject: '', html: '', text: '' })).not.toThrow()
    }),
    { numRuns: 500 },
  )
})
