/** What can be the matter after a form was posted, as it stands in `/nieuwsbrief?fout=…`. The texts say what it means. */
export const PROBLEMS = ['adres', 'herkomst', 'verlopen', 'afmeldlink', 'storing'] as const
export type Problem = (typeof PROBLEMS)[number]

type NewsletterAddress = {
  status: 'page'
  query?: Readonly<Record<string, readonly string[]>>
  /** false: there is a token in it, so it is kept nowhere */
  keep?: boolean
}

const PAGES = ['/nieuwsbrief/aangemeld', '/nieuwsbrief/bevestigd', '/nieuwsbrief/afgemeld']
/** Any token has its page: whether it is good is only looked at behind the button. */
const WITH_TOKEN = /^\/nieuwsbrief\/(bevestigen|afmelden)\/[\w.-]{1,200}$/

/** The newsletter's part of the address book; null when the path is not the newsletter's. */
export function newsletterAddress(path: string): NewsletterAddress | null {
  if (!path.startsWith('/nieuwsbrief')) return null
  if (path === '/nieuwsbrief') return { status: 'page', query: { fout: PROBLEMS } }
  if (PAGES.includes(path)) return { status: 'page' }
  return WITH_TOKEN.test(path) ? { status: 'page', keep: false } : null
}
