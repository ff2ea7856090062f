/** What can be the matter after a form was posted, as it stands in `/volgen?fout=…`. The texts say what it means. */
export const FOLLOW_PROBLEMS = ['adres', 'herkomst', 'verlopen', 'afmeldlink', 'storing'] as const
export type FollowProblem = (typeof FOLLOW_PROBLEMS)[number]

type FollowingAddress = {
  status: 'page'
  query?: Readonly<Record<string, readonly string[]>>
  /** false: there is a token in it, so it is kept nowhere */
  keep?: boolean
}

const PAGES = ['/volgen/aangemeld', '/volgen/bevestigd', '/volgen/afgemeld']
/** Any token has its page: whether it is good is only looked at behind the button. */
const WITH_TOKEN = /^\/volgen\/(bevestigen|afmelden)\/[\w.-]{1,200}$/

/** What following has in the address book; null for a path that is none of it. `isDialogue` knows published ones. */
export function followingAddress(
  path: string,
  isDialogue: (path: string) => boolean,
): FollowingAddress | null {
  if (!path.startsWith('/volgen')) return null
  if (path === '/volgen') return { status: 'page', query: { fout: FOLLOW_PROBLEMS } }
  if (PAGES.includes(path)) return { status: 'page' }
  if (WITH_TOKEN.test(path)) return { status: 'page', keep: false }
  // The form of one dialogue by itself, where a mistake in it is said.
  const isForm = path.startsWith('/volgen/') && isDialogue(path.slice('/volgen'.length))
  return isForm ? { status: 'page', query: { fout: FOLLOW_PROBLEMS } } : null
}
