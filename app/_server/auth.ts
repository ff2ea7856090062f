import 'server-only'
import { type AuthOptions, getServerSession } from 'next-auth'
import type { Adapter, AdapterUser } from 'next-auth/adapters'
import { env, setAuthUrl } from '@/env'
import { log } from '@/log'
import { endSession } from '@/publication/people/sessions/end-session'
import { findSession, type SignedInMember } from '@/publication/people/sessions/find-session'
import { secret } from '@/secret'
import { sessionCookie } from './session-cookie'

declare module 'next-auth' {
  interface Session {
    member: SignedInMember
  }
}

declare module 'next-auth/adapters' {
  interface AdapterUser {
    member: SignedInMember
  }
}

type Failure = { cause: unknown }

/**
 * Who is signed in, by next-auth over our own tables; null for a stranger. Throws when the database does not answer:
 * next-auth by itself would take that for "nobody is signed in". See docs/decisions/0005-next-auth.md.
 */
export async function findSignedInMember(): Promise<SignedInMember | null> {
  setAuthUrl(env().siteUrl)
  const failures: Failure[] = []
  const session = await getServerSession(authOptions(failures))
  const [failure] = failures
  if (failure) throw new Error('The session could not be read', { cause: failure.cause })
  return session?.member ?? null
}

function authOptions(failures: Failure[]): AuthOptions {
  return {
    secret: secret(),
    // No provider is mounted and /api/auth does not exist: links are made and used up in publication/people/sessions.
    providers: [],
    adapter: sessionsAdapter(failures),
    session: { strategy: 'database' },
    cookies: { sessionToken: sessionCookie() },
    callbacks: { session: ({ session, user }) => ({ ...session, member: user.member }) },
    logger: {
      error: (code) => log.error({ code }, 'next-auth failed'),
      warn: (code) => log.warn({ code }, 'next-auth warns'),
    },
  }
}

function sessionsAdapter(failures: Failure[]): Adapter {
  return {
    getSessionAndUser: (sessionToken) =>
      rememberFailure(failures, async () => {
        const session = await findSession(sessionToken)
        return session && { session: toAuthSession(sessionToken, session), user: toAuthUser(session.member) }
      }),
    deleteSession: (sessionToken) => rememberFailure(failures, () => endSession(sessionToken)),
    // A session has one fixed end, so there is nothing to prolong.
    updateSession: () => null,
  }
}

async function rememberFailure<T>(failures: Failure[], ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    failures.push({ cause })
    throw cause
  }
}

function toAuthSession(
  sessionToken: string,
  { member, expiresAt }: { member: SignedInMember; expiresAt: Date },
) {
  return { sessionToken, userId: member.id, expires: expiresAt }
}

function toAuthUser(member: SignedInMember): AdapterUser {
  return { id: member.id, name: member.name, email: member.email ?? '', emailVerified: null, member }
}
