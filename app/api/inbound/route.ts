import { createHash, timingSafeEqual } from 'node:crypto'
import { env } from '@/env'
import { log } from '@/log'
import { MOST_MAIL_BYTES } from '@/publication/correspondence/arrivals/most-mail-bytes'
import { recipientsIn } from '@/publication/correspondence/arrivals/recipients-in'
import { takeInAnyMail } from '@/publication/files/mail-in/take-in-any-mail'

/**
 * Takes a mail from a mail server that knows INBOUND_SECRET: the raw MIME as body, the recipient in X-Envelope-To or else
 * in the mail's own To. 202 when its bytes are committed; 404 when nobody here has that address; 429 when it was sent
 * too much lately; 503 to try again.
 */
export async function POST(request: Request): Promise<Response> {
  const { inboundSecret } = env()
  if (!inboundSecret) return answer(404)
  if (!isSame(request.headers.get('authorization') ?? '', `Bearer ${inboundSecret}`)) return answer(401)
  const raw = await readWithin(request, MOST_MAIL_BYTES)
  if (!raw) return answer(413)
  try {
    const { status } = await takeInAnyMail({ raw, via: 'api', ...envelopeOf(request, raw) })
    return answer(ANSWERS[status])
  } catch (error) {
    log.error({ err: error }, 'a mail could not be taken in')
    return answer(503)
  }
}

const ANSWERS = { kept: 202, 'no-recipient': 404, 'too-many': 429 }

function envelopeOf({ headers }: Request, raw: Buffer) {
  const given = headers.get('x-envelope-to')
  return {
    recipients: given ? given.split(',').map((address) => address.trim()) : recipientsIn(raw),
    envelopeFrom: headers.get('x-envelope-from') ?? '',
    // Who handed it to that server is not known here, so nothing can be said by SPF.
    remoteAddress: '',
    helo: '',
  }
}

/** Hashes have one length, so that neither the length nor the beginning of the secret shows in the time it takes. */
function isSame(given: string, expected: string): boolean {
  const [one, other] = [given, expected].map((value) => createHash('sha256').update(value).digest())
  return one !== undefined && other !== undefined && timingSafeEqual(one, other)
}

async function readWithin({ body }: Request, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.length
    if (bytes > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function answer(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } })
}
