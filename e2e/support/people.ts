import { createHash, randomBytes } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { CAST, type CastName } from '@/db/cast'
import { db } from '@/db/client'
import { authors, type Member, members, sessions } from '@/db/schema'

/** As app/_server/auth.ts names it for a site on plain http. */
const SESSION_COOKIE = 'samenspraak'
const SESSION_HOURS = 12

/** A browser that takes cookies. */
type Visitor = Pick<BrowserContext, 'addCookies'>

/** Gives the browser a session of its own for one of the cast, who becomes a member when they were not. */
export async function signIn(context: Visitor, url: string, name: CastName): Promise<Member> {
  const member = await findOrAddMember(name)
  await signInMember(context, url, member)
  return member
}

/** Gives the browser a session of its own for this member. */
export async function signInMember(context: Visitor, url: string, member: Member): Promise<void> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + SESSION_HOURS * 3_600_000)
  const tokenHash = createHash('sha256').update(token).digest('hex')
  await db().insert(sessions).values({ tokenHash, memberId: member.id, expiresAt })
  await context.addCookies([{ name: SESSION_COOKIE, value: token, url, httpOnly: true, sameSite: 'Lax' }])
}

/** One of the cast as a member, with a byline. Safe from several journeys at once. */
export async function findOrAddMember(name: CastName): Promise<Member> {
  const { email, name: fullName, role } = CAST[name]
  const authorId = await findOrAddAuthor(fullName)
  await db()
    .insert(members)
    .values({ email, name: fullName, role, authorId, joinedAt: new Date() })
    .onConflictDoNothing()
  const [member] = await db().select().from(members).where(eq(members.email, email))
  if (!member) throw new Error(`${fullName} could not be added`)
  return member
}

/** Somebody new with the given name of one of the cast: how they like to write is no other journey's. In full they are called otherwise, so that nobody has to be told apart. */
export async function addNamesake(name: CastName): Promise<Member> {
  const { role } = CAST[name]
  const fullName = `${name} Evenzo`
  const email = `${randomBytes(6).toString('hex')}@voorbeeld.example`
  const [member] = await db()
    .insert(members)
    .values({ email, name: fullName, role, joinedAt: new Date() })
    .returning()
  if (!member) throw new Error(`${fullName} could not be added`)
  return member
}

async function findOrAddAuthor(fullName: string): Promise<string> {
  const [givenName = '', ...rest] = fullName.split(' ')
  const familyName = rest.at(-1) ?? ''
  const slug = fullName.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-')
  await db()
    .insert(authors)
    .values({ slug, givenName, infix: rest.slice(0, -1).join(' '), familyName })
    .onConflictDoNothing()
  const [author] = await db().select({ id: authors.id }).from(authors).where(eq(authors.slug, slug))
  if (!author) throw new Error(`There is no author ${slug}`)
  return author.id
}
