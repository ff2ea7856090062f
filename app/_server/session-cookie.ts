import { env } from '@/env'

/** The cookie that holds a session's token, as next-auth is told to read it and as signing in sets it. */
export function sessionCookie() {
  const isSecure = env().siteUrl.startsWith('https:')
  return {
    name: isSecure ? '__Host-samenspraak' : 'samenspraak',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure },
  } as const
}
