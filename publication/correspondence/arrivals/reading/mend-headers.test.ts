import { expect, test } from 'vitest'
import { mendHeaders } from './mend-headers'

const mended = (words: string) =>
  Buffer.from(mendHeaders(Buffer.from(`Subject: ${words}\n\nDag\n`, 'latin1')))
    .toString('latin1')
    .split('\n')[0]

test.each([
  ['what is of the charset that it names stays', '=?iso-8859-2?q?=B1?=', '=?iso-8859-2?q?=B1?='],
  ['UTF-8 that says so stays', '=?utf-8?q?=C3=A9?=', '=?utf-8?q?=C3=A9?='],
  ['UTF-8 that says otherwise is called that', '=?iso-8859-1?q?=C3=A9?=', '=?utf-8?q?=C3=A9?='],
  ['a character that is cut in two is one', '=?utf-8?q?caf=C3?= =?utf-8?q?=A9?=', '=?utf-8?b?Y2Fmw6k=?='],
  ['what is no UTF-8 and says that it is, is of the west', '=?utf-8?q?=E9?=', '=?windows-1252?q?=E9?='],
])('%s', (_, words, meant) => {
  expect(mended(words)).toBe(`Subject: ${meant}`)
})
