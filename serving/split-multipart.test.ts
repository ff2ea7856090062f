import { expect, test } from 'vitest'
import { splitMultipart } from './split-multipart'

const PART = 'Content-Disposition: form-data; name="a"\r\n\r\nwoord'
const split = (body: string) => splitMultipart('grens', Buffer.from(body))

test('a body is its parts, each with its head', () => {
  expect(split(`--grens\r\n${PART}\r\n--grens\r\n${PART}\r\n--grens--`)).toHaveLength(2)
})

test.each([
  ['begins with another boundary', `--gr*ns\r\n${PART}\r\n--grens--`],
  ['has something before its first part', `x\r\n--grens\r\n${PART}\r\n--grens--`],
  ['has a part without a head', `--grens\r\nwoord\r\n--grens--`],
  ['has no end', `--grens\r\n${PART}`],
  ['has too many parts', `--grens\r\n${`${PART}\r\n--grens\r\n`.repeat(2_000)}--grens--`],
])('a body that %s is none', (_what, body) => {
  expect(split(body)).toBeNull()
})
