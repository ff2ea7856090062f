import { signInPath } from '@/app/_server/return-path'

/** What the sign-in page can be asked to say, each with its word in `?melding=…`. */
export const SIGN_IN_NOTICES = {
  linkUnusable: 'link-werkt-niet',
  signedOut: 'uitgelogd',
  left: 'vertrokken',
} as const

type Notice = keyof typeof SIGN_IN_NOTICES

/** The sign-in page with something to say. `asked`: the page of the desk that whoever signs in there goes to, if any was asked for. */
export function signInWith(notice: Notice, asked: string | null = null): string {
  const page = signInPath(asked)
  return `${page}${page.includes('?') ? '&' : '?'}melding=${SIGN_IN_NOTICES[notice]}`
}

/** What an address asks the sign-in page to say, if anything. */
export function noticeIn(melding: string | string[] | undefined): Notice | undefined {
  return (Object.keys(SIGN_IN_NOTICES) as Notice[]).find((notice) => SIGN_IN_NOTICES[notice] === melding)
}
