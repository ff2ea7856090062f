import { once } from 'node:events'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { env } from '@/env'
import { log } from '@/log'
import { MOST_MAIL_BYTES } from '@/publication/correspondence/arrivals/most-mail-bytes'
import { createDoors } from './doors'
import { LIMITS, type Limits } from './limits'
import { readCertificate } from './read-certificate'
import { receiveMail, welcomeRecipient } from './receive-mail'

export type Listener = {
  port: number
  /** Takes no new mails, and lets those that are coming in end. */
  stop: () => Promise<void>
}

const MOST_COMMANDS_REFUSED = 10

/**
 * Listens for mail to the secret addresses of correspondents, to the return addresses of our mails and to the postmaster, and for no other: it relays nothing and lets
 * nobody sign in. No sender can shut others out (see `createPlaces`). `mailDomain` is the name it gives itself. Throws when
 * the port cannot be had.
 */
export async function openListener(
  mailDomain: string,
  port: number,
  host: string,
  limits: Limits = LIMITS,
): Promise<Listener> {
  const refused = new Map<string, number>()
  const options: SMTPServerOptions & { maxRecipients: number } = {
    size: MOST_MAIL_BYTES,
    maxRecipients: 10,
    socketTimeout: limits.idleMs,
    closeTimeout: 5_000,
    ...readCertificate(env().dataDir, mailDomain),
    name: mailDomain,
    banner: 'samenspraak',
    authOptional: true,
    disabledCommands: ['AUTH'],
    disableReverseLookup: true,
    logger: false,
    onConnect(session, callback) {
      refused.set(session.id, 0)
      callback()
    },
    onClose(session, callback) {
      refused.delete(session.id)
      doors.leave(session)
      callback?.()
    },
    onRcptTo({ address }, session, callback) {
      // Who tries one address after the other is looking for those that exist.
      const count = refused.get(session.id) ?? 0
      if (count >= MOST_COMMANDS_REFUSED) return callback(tooManyTries())
      welcomeRecipient(address).then(
        (recipient) => {
          if (recipient === 'secret address') doors.welcome(session)
          callback()
        },
        (error: Error) => {
          refused.set(session.id, count + 1)
          callback(error)
        },
      )
    },
    onData(stream, session, callback) {
      receiveMail(stream, session, () => doors.keep(session, true))
        .finally(() => doors.keep(session, false))
        .then(() => callback(null, '2.0.0 Kept'), callback)
    },
  }
  const server = new SMTPServer(options)
  const doors = createDoors(server, limits)
  server.on('error', (error) => log.debug({ err: error }, 'a mail connection broke'))
  // Before smtp-server sees it: what is refused here has no session.
  server.server.prependListener('connection', doors.open)
  const listening = server.listen(port, host)
  await once(listening, 'listening')
  const address = listening.address()
  return {
    port: address && typeof address === 'object' ? address.port : port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function tooManyTries(): Error {
  return Object.assign(new Error('4.7.0 Too many tries'), { responseCode: 421 })
}
