import { expect, test } from 'vitest'
import { headOf, notModifiedHeadOf } from './heads'
import { type Copy, makeCopy } from './make-copy'
import { heapInUse } from './testing/collect-garbage'

const COUNT = 2_000
const ROUNDS = 5

test('a copy takes what it says that it takes, with what all of a kind say alike held once', async () => {
  const copies: Copy[] = []
  await makeCopies(copies, 100) // What is made once is made.
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = heapInUse()
    await makeCopies(copies, COUNT)
    rounds.push((heapInUse() - before) / COUNT)
  }
  // What else the program lets go of meanwhile is in one round or two.
  const each = rounds.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)]
  const body = copies.at(-1)?.body.length ?? 0
  const said = (copies.at(-1)?.bytes ?? 0) - body
  expect(each).toBeLessThan(said)
  expect(each).toBeGreaterThan(said / 4)
  expect(copies).toHaveLength(ROUNDS * COUNT + 100)
})

test.each([
  ['a small page', 'text/html', `<p>${'Een zin. '.repeat(100)}</p>`],
  ['a large page', 'text/html', `<p>${'Nog een zin. '.repeat(10_000)}</p>`],
  ['what does not get shorter', 'text/plain', 'x'],
  ['a picture', 'image/png', 'png'],
])('%s stands in memory of its own size', async (_name, type, text) => {
  const { body } = await makeCopy(200, Buffer.from(text), { 'Content-Type': type })
  expect(body.buffer.byteLength).toBe(body.length)
})

test('answers of one kind and another status have heads of their own', async () => {
  const [page, missing, gone] = await Promise.all(
    [200, 404, 410].map((status) => makeCopy(status, Buffer.from('x'), { 'Content-Type': 'text/html' })),
  )
  if (!page || !missing || !gone) throw new Error('Three copies were made')
  expect(missing.fields).toBe(page.fields)
  expect(headOf(page, 'identity', 1)).toBe(
    `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nVary: Accept-Encoding\r\nETag: "${page.hash}"\r\nContent-Length: 1\r\n`,
  )
  expect(headOf(missing, 'identity', 1)).toBe(
    'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nVary: Accept-Encoding\r\nContent-Length: 1\r\n',
  )
  expect(headOf(gone, 'br', 1)).toBe(
    'HTTP/1.1 410 Gone\r\nContent-Type: text/html\r\nVary: Accept-Encoding\r\nContent-Encoding: br\r\nContent-Length: 1\r\n',
  )
  expect(notModifiedHeadOf(page, 'br')).toBe(
    `HTTP/1.1 304 Not Modified\r\nVary: Accept-Encoding\r\nETag: "${page.hash}-br"\r\n`,
  )
})

async function makeCopies(copies: Copy[], count: number): Promise<void> {
  for (let number = copies.length, last = number + count; number < last; number++) {
    const body = Buffer.from(`<p>${number} ${'Een zin die vaker voorkomt. '.repeat(50)}</p>`)
    // Anew each time, as fields of an answer are.
    const policy = Array.from({ length: 60 }, () => "default-src 'none'").join('; ')
    const fields = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy }
    copies.push(await makeCopy(200, body, fields))
  }
}
