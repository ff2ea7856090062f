import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireMember } from '@/app/_server/viewer'
import { env } from '@/env'
import { previewIssue } from '@/publication/readers/issues/preview-issue'

/**
 * As little as a mail program allows: styles and pictures of this site. No script, no form; framed by the desk alone. Its origin is ours
 * since pictures that only the desk sees are given to no other; without a script nothing makes use of that.
 */
const policy = () =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `img-src 'self' ${env().siteUrl}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  ].join('; ')

type Context = { params: Promise<{ id: string }> }

/**
 * The mail of an issue as it is saved, as a mail program shows it: in the light, in the dark, or as plain text. For who may write
 * issues. It is here and not under /schrijven because everything there gets the policy of the desk, which lets no mail have its styles.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireMember('write issue')
  const id = z.uuid().safeParse((await params).id)
  const mail = id.success ? await previewIssue(viewer.id, id.data) : null
  if (!mail) notFound()
  const as = new URL(request.url).searchParams.get('als')
  const isText = as === 'tekst'
  return new Response(isText ? mail.text : inLight(mail.html, as === 'donker'), {
    headers: {
      'content-type': isText ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8',
      'content-security-policy': policy(),
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  })
}

const ASKS = '@media (prefers-color-scheme: dark)'

/** The same HTML, but that the light it is read in is chosen here and not by who looks. */
function inLight(html: string, isDark: boolean): string {
  return html.replaceAll(ASKS, isDark ? '@media all' : '@media not all')
}
