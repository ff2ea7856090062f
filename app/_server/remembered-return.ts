import 'server-only'
import type { cookies } from 'next/headers'
import { returnPath } from './return-path'
import { sessionCookie } from './session-cookie'

type Cookies = Awaited<ReturnType<typeof cookies>>

const ONE_HOUR = 3_600

/** Remembers in this browser, until the mail is opened, which page of the desk was asked for. */
export function rememberReturn(store: Cookies, asked: string): void {
  const { name, options } = returnCookie()
  store.set(name, returnPath(asked), { ...options, maxAge: ONE_HOUR })
}

/** The page that was asked for, or the desk itself; a cookie is only a wish, so it is checked again. */
export function takeReturn(store: Cookies): string {
  const { name, options } = returnCookie()
  const asked = store.get(name)?.value
  // A browser believes nobody without `Secure` who says that a `__Host-` cookie is gone.
  store.delete({ name, ...options })
  return returnPath(asked)
}

/** Beside that of the session: `__Host-` too where there is https, so that no other host of the domain can set it. */
function returnCookie() {
  const { name, options } = sessionCookie()
  return { name: `${name}-naar`, options }
}
