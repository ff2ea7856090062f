import { env } from '@/env'

/**
 * The headers by which a mail program offers to leave: RFC 8058 for one click, RFC 2919 for the name of the list. One
 * address, of which a POST leaves and a GET shows a page. `list` is the name of the list before our host, in letters,
 * digits, dashes and dots.
 */
export function listHeaders(oneClickAddress: string, list = 'nieuwsbrief'): Record<string, string> {
  return {
    'List-Unsubscribe': `<${oneClickAddress}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Id': `<${list}.${new URL(env().siteUrl).hostname}>`,
  }
}
