import { AsyncLocalStorage } from 'node:async_hooks'
import pino, { type Logger } from 'pino'
import { env } from './env'
import { logOutput } from './log-output'

// server.ts and Next's bundles are separate module instances; what is logged by both in one request carries one id.
const shared = globalThis as typeof globalThis & { samenspraakRequest?: AsyncLocalStorage<string> }
shared.samenspraakRequest ??= new AsyncLocalStorage()
const request = shared.samenspraakRequest

/** Does something that belongs to a request: every line that is logged in it, however deep, carries this id. */
export function inRequest<T>(id: string, act: () => T): T {
  return request.run(id, act)
}

/** What a line of log says of the request it belongs to: its id, and nothing outside of one. */
export function idOfRequest(): { id?: string } {
  const id = request.getStore()
  return id === undefined ? {} : { id }
}

/** What happens, as JSON lines on standard output. Never an address, a token, a cookie or a text. */
export const log: Logger = pino(
  {
    level: env().logLevel,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: idOfRequest,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: (error: unknown) => ({ reason: describeError(error), at: framesOf(error) }) },
  },
  logOutput,
)

const ADDRESS = /[^\s<>"'(),:;[\]]+@[^\s<>"'(),:;[\]]+/g

/**
 * An error in one line, with the errors that caused it and without any address. Of a failed query only the database's
 * own words are told: drizzle's repeat every parameter.
 */
export function describeError(error: unknown): string {
  const parts: string[] = []
  for (let at = error; at && parts.length < 5; at = at instanceof Error ? at.cause : null) {
    parts.push(at instanceof Error ? inWords(at) : String(at))
  }
  return parts.join(' < ').replace(ADDRESS, '…')
}

function inWords(error: Error): string {
  const message = error.message.startsWith('Failed query') ? 'the query failed' : error.message
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''
  return `${error.name}: ${message}${code}`
}

/** Where it went wrong, without the message that a stack begins with. */
function framesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
}
