import { notFound } from 'next/navigation'
import { requireMember } from '@/app/_server/viewer'
import { findOutboxMail } from '@/publication/readers/outbox/find-outbox-mail'

/** As little as a mail program allows: styles, and links that open elsewhere. No script, nothing fetched, no origin. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ')

type Context = { params: Promise<{ name: string }> }

/**
 * The HTML part of a mail, as the person who gets it would see it; for nobody else. It is here and not under /schrijven because everything
 * there gets the policy of the desk, which lets no mail have its styles.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireMember('read outbox')
  const mail = await findOutboxMail(viewer.id, (await params).name)
  if (!mail || mail.openness === 'sealed') notFound()
  return new Response(mail.html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  })
}
