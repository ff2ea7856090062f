import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import {
  aDialogueByMail,
  type DialogueByMail,
} from '@/publication/correspondence/arrivals/testing/a-dialogue-by-mail'
import type { Limits } from './limits'
import { type Listener, openListener } from './open-listener'

/** Everything fits in a test: 127.0.x.y are as many addresses of this machine as one likes. */
const LIMITS: Limits = { connections: 12, perNetwork: 5, idleMs: 5_000, unknownMs: 5_000, longestMs: 10_000 }
const dataDir = makeTemporaryDataDir('doors')
let dialogue: DialogueByMail
let listener: Listener
const open: Socket[] = []

beforeAll(async () => {
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
  vi.stubEnv('DATA_DIR', dataDir)
  dialogue = await aDialogueByMail()
  return () => {
    vi.unstubAllEnvs()
    rmSync(dataDir, { recursive: true })
  }
})

afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy()
  await listener.stop()
})

test('a network has five connections, and the sixth is told so at once', async () => {
  await listen()
  const five = await Promise.all(['1', '1', '1', '1', '1'].map((n) => comeFrom(`127.0.0.${n}`)))
  expect(five.map(({ greeting }) => greeting)).toEqual(Array(5).fill('220'))
  expect((await comeFrom('127.0.0.1')).greeting).toBe('421')
  expect((await comeFrom('127.0.0.2')).greeting).toBe('220')
  five[0]?.socket.destroy()
  await vi.waitFor(async () => expect((await comeFrom('127.0.0.1')).greeting).toBe('220'))
})

test('one who has hundreds of connections of a hundred networks shuts nobody out', async () => {
  await listen()
  await Promise.all(Array.from({ length: 60 }, (_, n) => comeFrom(`127.0.${n % 20}.${n % 3}`)))
  const newcomer = await comeFrom('127.9.9.9')
  expect(newcomer.greeting).toBe('220')
  expect(await say(newcomer.socket, 'EHLO x')).toMatch(/^250/)
  expect(await say(newcomer.socket, 'MAIL FROM:<x@y.example>')).toMatch(/^250/)
  expect(await say(newcomer.socket, `RCPT TO:<${dialogue.addressOf(dialogue.anna)}>`)).toMatch(/^250/)
  // Whoever named a secret address stays, however many come after.
  await Promise.all(Array.from({ length: 40 }, (_, n) => comeFrom(`127.1.${n}.1`)))
  expect(await say(newcomer.socket, 'NOOP')).toMatch(/^250/)
})

test('who says nothing is let go', async () => {
  await listen({ idleMs: 300 })
  const { socket } = await comeFrom('127.0.0.1')
  await gone(socket)
})

test('who names no secret address is let go, however busy, and also who drips a byte at a time', async () => {
  await listen({ unknownMs: 600 })
  const [busy, dripping, postmaster] = await Promise.all([1, 2, 3].map((n) => comeFrom(`127.0.${n}.1`)))
  if (!busy || !dripping || !postmaster) throw new Error('Nobody came in')
  const nagging = setInterval(() => {
    busy.socket.write('NOOP\r\n')
    dripping.socket.write('x')
  }, 50)
  await say(postmaster.socket, 'EHLO x')
  await say(postmaster.socket, 'MAIL FROM:<>')
  expect(await say(postmaster.socket, 'RCPT TO:<postmaster>')).toMatch(/^250/)
  await Promise.all([busy, dripping, postmaster].map(({ socket }) => gone(socket)))
  clearInterval(nagging)
})

test('who named one has longer, and not for ever', async () => {
  await listen({ unknownMs: 500, longestMs: 1_500 })
  const { socket } = await comeFrom('127.0.0.1')
  await say(socket, 'EHLO x')
  await say(socket, 'MAIL FROM:<x@y.example>')
  await say(socket, `RCPT TO:<${dialogue.addressOf(dialogue.anna)}>`)
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(await say(socket, 'DATA')).toMatch(/^354/)
  const drip = setInterval(() => socket.write('x'), 50)
  await gone(socket)
  clearInterval(drip)
})

async function listen(change: Partial<Limits> = {}): Promise<void> {
  listener = await openListener('post.site.example', 0, '0.0.0.0', { ...LIMITS, ...change })
}

/** Connects from this address of the machine, and waits for the first word. */
async function comeFrom(localAddress: string): Promise<{ socket: Socket; greeting: string }> {
  const socket = connect({ port: listener.port, host: '127.0.0.1', localAddress })
  open.push(socket)
  socket.on('error', () => {})
  // Whoever loses their place before they were greeted hears nothing.
  const [first] = await Promise.race([once(socket, 'data'), once(socket, 'close')])
  return { socket, greeting: String(first).slice(0, 3) }
}

async function say(socket: Socket, line: string): Promise<string> {
  const answer = once(socket, 'data')
  socket.write(`${line}\r\n`)
  return String((await answer)[0])
}

async function gone(socket: Socket): Promise<void> {
  socket.resume()
  if (!socket.closed) await once(socket, 'close')
}
