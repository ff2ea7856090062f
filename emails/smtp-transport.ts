import nodemailer, { type Transporter } from 'nodemailer'
import { rememberHandedWhole } from './correspondence/handed-whole'

/** Half a minute of silence is a broken conversation: then the mail is tried again later. */
const SILENCE_MS = 30_000
const CONNECT_MS = 10_000

const known = new Map<string, Transporter>()

/** The connections to one mail server: at most two, kept open while there is mail. */
export function smtpTransport(url: string): Transporter {
  const transport = known.get(url) ?? open(url)
  known.set(url, transport)
  return transport
}

function open(url: string): Transporter {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    // A server that hangs up before its greeting is knocked at once; when to come back is for the queue to decide.
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  transport.use('stream', rememberHandedWhole)
  return transport
}

/** Ends all connections; the next mail makes new ones. */
export function closeSmtp(): void {
  for (const transport of known.values()) transport.close()
  known.clear()
}
