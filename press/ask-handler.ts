import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { duplexPair } from 'node:stream'
import { buffer } from 'node:stream/consumers'

/** Something that answers requests: Next's handler, or a stand-in. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

export type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer }

/** Asks for one path. Throws when the handler breaks off, or when `signal` says that it took too long. */
export type Ask = (target: string, signal: AbortSignal) => Promise<Answer>

/**
 * Asks a handler in this process by HTTP, over a pair of streams instead of a socket: nobody else can reach it.
 * The request is of our own making and always the same, whoever waits for the answer: nothing a visitor sent
 * can get into a copy that others are handed.
 */
export function createAsk(handler: Handler, siteUrl: string): Ask {
  const server = createServer((request, response) => {
    // What is thrown reaches whoever asked as a connection that breaks off.
    Promise.resolve(handler(request, response)).catch((error) => response.destroy(error))
  })
  const { host, protocol } = new URL(siteUrl)
  const headers = {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'user-agent': 'Samenspraak press',
  }
  return async function ask(target, signal) {
    const [ours, theirs] = duplexPair()
    // The other end may go first when time is up; that is told by the request itself.
    theirs.on('error', () => {})
    server.emit('connection', theirs)
    const asked = request({ path: target, headers, signal, createConnection: () => ours })
    // `once` hears what goes wrong before the answer, `buffer` what goes wrong in it; this is for what is said twice.
    asked.on('error', () => {})
    asked.end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) }
  }
}
