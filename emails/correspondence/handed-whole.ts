import { Readable } from 'node:stream'
import type { Transporter } from 'nodemailer'

type Plugin = Parameters<Transporter['use']>[1]

/** Message-IDs of mails whose last byte is on its way and whose answer has not come. */
const handedWhole = new Set<string>()

/** What a message may carry for this step: asked before its end, and what it throws ends the mail without one. */
type MayEnd = () => Promise<void>

/**
 * For the step `stream` of nodemailer: asks of each mail whether it may end, and remembers that all of it was given to the mail
 * server. A connection that breaks before that moment has delivered nothing; one that breaks after it may have (RFC 1047).
 */
export const rememberHandedWhole: Plugin = (mail, done) => {
  const id = String(mail.data.messageId)
  const { mayEnd } = mail.data as { mayEnd?: MayEnd }
  // Nothing is read ahead: what was read, is on its way.
  mail.message.processFunc((input) =>
    Readable.from(untilTheEnd(input, id, mayEnd), { objectMode: false, highWaterMark: 1 }),
  )
  done()
}

async function* untilTheEnd(input: AsyncIterable<Uint8Array>, id: string, mayEnd?: MayEnd) {
  yield* input
  await mayEnd?.()
  handedWhole.add(id)
}

/** Whether the whole mail was given to the mail server. Asked once, after the attempt. */
export function takeHandedWhole(messageId: string): boolean {
  return handedWhole.delete(messageId)
}
