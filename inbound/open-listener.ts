import { once } from 'node:events'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { env } from '@/env'
import { log } from '@/log'
import { MOST_MAIL_BYTES } from '@/publication/correspondence/arrivals/most-mail-bytes'
import { readCertificate } from './read-certificate'
import { receiveMail, welcomeRecipient } from './receive-mail'

export type Listener = {
  port: number
  /** Takes no new mails, and lets those that are coming in end. */
  stop: () => Promise<void>
}

const LIMITS = {
  size: MOST_MAIL_BYTES,
  maxClients: 50,
  maxRecipients: 10,
  // RFC 5321 4.5.3.2 asks for five minutes between commands; nobody real is that slow.
  socketTimeout: 60_000,
  closeTimeout: 5_000,
}
/** A connection that is busy for longer than this is hung up on, whatever it says. */
const MOST_MILLISECONDS = 300_000
const MOST_COMMANDS_REFUSED = 10

/**
 * Listens for mail to the secret addresses of correspondents, and for no other: it relays nothing and lets nobody sign in.
 * `mailDomain` is the name it gives itself. Throws when the port cannot be had.
 */
export async function openListener(mailDomain: string, port: number, host: string): Promise<Listener> {
  const refused = new Map<string, number>()
  const options: SMTPServerOptions & { maxRecipients: number } = {
    ...LIMITS,
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
      callback?.()
    },
    onRcptTo({ address }, session, callback) {
      // Who tries one address after the other is looking for those that exist.
      const count = refused.get(session.id) ?? 0
      if (count >= MOST_COMMANDS_REFUSED) return callback(tooManyTries())
      welcomeRecipient(address).then(
        () => callback(),
        (error: Error) => {
          refused.set(session.id, count + 1)
          callback(error)
        },
      )
    },
    onData(stream, session, callback) {
      receiveMail(stream, session).then(() => callback(null, '2.0.0 Kept'), callback)
    },
  }
  const server = new SMTPServer(options)
  server.on('error', (error) => log.debug({ err: error }, 'a mail connection broke'))
  const listening = server.listen(port, host)
  listening.on('connection', (socket) => {
    const clock = setTimeout(() => socket.destroy(), MOST_MILLISECONDS).unref()
    socket.once('close', () => clearTimeout(clock))
  })
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
