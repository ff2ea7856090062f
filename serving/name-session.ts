import type { IncomingMessage } from 'node:http'

/** The cookie of a session, as `app/_server/session-cookie.ts` names it. */
const SESSION = /(?:^|;)\s*(?:__Host-)?samenspraak=([^;]*)/

/** Which session a browser says it has; whether there is such a session is not known here. */
export function nameSession({ headers }: IncomingMessage): string | undefined {
  return SESSION.exec(headers.cookie ?? '')?.[1]
}
