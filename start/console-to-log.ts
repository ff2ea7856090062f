import { stripVTControlCharacters } from 'node:util'
import type { Logger } from 'pino'
import { describeError } from '@/log'

/**
 * Next tells what it has to tell on the console, errors with everything in them included. From now on that becomes
 * a line of log like every other, which says of an error what a log may say.
 */
export function sendConsoleToLog(log: Logger): void {
  const tell = (level: 'debug' | 'info' | 'warn' | 'error') =>
    function tellLog(...said: unknown[]) {
      const err = said.find((part) => part instanceof Error)
      const parts = said.filter((part) => typeof part === 'string').map(stripVTControlCharacters)
      log[level](err ? { err } : {}, describeError(parts.join(' ').trim()))
    }
  Object.assign(console, {
    debug: tell('debug'),
    log: tell('debug'),
    info: tell('debug'),
    warn: tell('warn'),
    error: tell('error'),
  })
}
