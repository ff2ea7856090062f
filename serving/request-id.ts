import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export type RequestIds = { nextId: () => string; idFor: (request: IncomingMessage) => string }

const WELL_FORMED = /^[\w.-]{1,64}$/

/**
 * Names for requests, so that what is logged of one can be found together. Short, because every answer carries
 * one; different between processes. A name from outside is taken over from a trusted proxy only.
 */
export function requestIds(trustProxy: boolean): RequestIds {
  const process = randomBytes(4).toString('hex')
  let count = 0
  return { nextId, idFor }

  function nextId(): string {
    count += 1
    return `${process}-${count.toString(36)}`
  }

  function idFor({ headers }: IncomingMessage): string {
    const given = headers['x-request-id']
    return trustProxy && typeof given === 'string' && WELL_FORMED.test(given) ? given : nextId()
  }
}
