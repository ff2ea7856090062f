import { env } from '@/env'

/**
 * The headers by which a mail program offers to leave: RFC 8058 for one click, RFC 2919 for the name of the list. One
 * address, of which a POST leaves and a GET shows a page.
 */
export function listHeaders(oneClickAddress: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${oneClickAddress}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Id': `<nieuwsbrief.${new URL(env().siteUrl).hostname}>`,
  }
}
