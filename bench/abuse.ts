import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { DeskVisitor } from './a-desk-visitor'

export type Abuse = (
  at: { url: string; mailPort: number; hostile: DeskVisitor },
  round: number,
) => Promise<void>

const HOSTILE = 'a<Note>b</Note> '.repeat(6_000)
/** Nothing of what is asked here may keep the abuser longer. */
const PATIENCE_MS = 20_000

/** What strangers and one member do to a site for as long as they are let, by name. Each is done once, and again and again. */
export const ABUSES: Record<string, Abuse> = {
  'malformed actions': async ({ url }, round) => {
    const headers = { 'next-action': `${round}`.padEnd(40, 'f'), 'content-type': 'text/plain', origin: url }
    const bodies = ['[', '{"$":1}', '\0', '["$F1"]', 'a'.repeat(10_000)]
    for (const body of bodies)
      for (const path of ['/schrijven/nieuw', '/inloggen', '/nieuwsbrief', '/'])
        await ask(`${url}${path}`, { method: 'POST', headers, body })
  },
  'aborted posts': async ({ url }) => {
    const head = `POST /schrijven/nieuw HTTP/1.1\r\nHost: site\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 900000\r\n\r\n--x\r\n`
    await Promise.all(Array.from({ length: 10 }, () => say(url, head, 200)))
  },
  'slow connections': async ({ url }) => {
    await Promise.all(Array.from({ length: 50 }, () => say(url, 'GET / HTTP/1.1\r\nHost: si', 3_000)))
  },
  'answers that nobody reads': async ({ url }) => {
    const asked = 'GET /archief HTTP/1.1\r\nHost: site\r\n\r\n'.repeat(200)
    await Promise.all(Array.from({ length: 20 }, () => say(url, asked, 3_000, 'reads nothing')))
  },
  'unknown addresses': async ({ url }, round) => {
    await flood(200, (at) => ask(`${url}/${2_000 + (at % 20)}/0${1 + (at % 9)}/onbekend-${round}-${at}`))
  },
  'pictures that are not there': async ({ url }, round) => {
    await flood(200, (at) => ask(`${url}/media/${round}-${at}%00${at % 2 ? '' : '/../..'}.jpg`))
  },
  'sign-ups from many networks': async ({ url }, round) => {
    await flood(100, (at) => {
      const headers = { origin: url, 'x-forwarded-for': `${1 + (round % 200)}.${at}.${round % 250}.7` }
      const body = new URLSearchParams({ email: `n${round}-${at}@voorbeeld.example` })
      return ask(`${url}/nieuwsbrief/aanmelden`, { method: 'POST', headers, body })
    })
  },
  'hostile previews by one member': async ({ hostile }, round) => {
    const untilMs = performance.now() + PATIENCE_MS
    await flood(20, (at) => hostile.preview(`${HOSTILE}${round} ${at}`, untilMs))
  },
  'fifty mail connections': async ({ mailPort }) => {
    const url = `http://127.0.0.1:${mailPort}`
    await Promise.all(
      Array.from({ length: 50 }, () => say(url, 'EHLO ikke\r\nMAIL FROM:<a@b.example>\r\n', 4_000)),
    )
  },
}

async function ask(url: string, options: RequestInit = {}): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const answer = await fetch(url, { redirect: 'manual', signal, ...options })
  await answer.arrayBuffer()
}

async function flood(times: number, act: (at: number) => Promise<void>): Promise<void> {
  await Promise.allSettled(Array.from({ length: times }, (_, at) => act(at)))
}

/** Says the beginning of something, holds the line for a while and hangs up. */
async function say(url: string, words: string, forMs: number, ear: 'reads' | 'reads nothing' = 'reads') {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.on('error', () => {})
  if (ear === 'reads') socket.resume()
  else socket.pause()
  await once(socket, 'connect').catch(() => {})
  socket.write(words)
  await pause(forMs)
  socket.destroy()
}
