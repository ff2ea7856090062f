import 'server-only'
import type { cookies } from 'next/headers'
import { sessionCookie } from './auth'
import { returnPath } from './return-path'

type Cookies = Awaited<ReturnType<typeof cookies>>

const NAME = 'samenspraak-naar'
const ONE_HOUR = 3_600

/** Remembers in this browser, until the mail is opened, which page of the desk was asked for. */
export function rememberReturn(store: Cookies, asked: string): void {
  const { httpOnly, sameSite, secure } = sessionCookie().options
  store.set(NAME, returnPath(asked), { httpOnly, sameSite, secure, path: '/inloggen', maxAge: ONE_HOUR })
}

/** The page that was asked for, or the desk itself; a cookie is only a wish, so it is checked again. */
export function takeReturn(store: Cookies): string {
  const asked = store.get(NAME)?.value
  store.delete({ name: NAME, path: '/inloggen' })
  return returnPath(asked)
}
