import { env } from '@/env'
import { writeSecurityTxt } from '@/publication/public/site/write-security-txt'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const { mailFrom, siteUrl } = env()
  return new Response(writeSecurityTxt(mailFrom, siteUrl, new Date()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
