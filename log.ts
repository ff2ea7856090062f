import pino, { type Logger } from 'pino'
import { env } from './env'

/** What happens, as JSON lines on standard output. Never an address, a token, a cookie or a text. */
export const log: Logger = pino({
  level: env().logLevel,
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
})
