import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import type { EditorMode, Role } from '@/db/schema'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'
import { type Action, ruleFor } from '@/publication/people/permissions/permissions'
import { findSignedInMember } from './auth'
import { signInPath } from './return-path'
import { isSameOrigin } from './same-origin'

/** Who is asking, as far as a page may know. `name` is never empty. */
export type Viewer = { id: string; name: string; role: Role; authorId: string | null }

/** Asks the database once a request, also when many ask. */
const askWhoIsSignedIn = cache(findSignedInMember)

/** The signed-in member, or null for a stranger: the same object for all that ask within a request. */
export const findViewer = cache(async (): Promise<Viewer | null> => {
  const member = await askWhoIsSignedIn()
  return member && { id: member.id, name: nameOnScreen(member), role: member.role, authorId: member.authorId }
})

/** How whoever is signed in wants to see texts while they write them. */
export async function findEditorMode(): Promise<EditorMode> {
  return (await askWhoIsSignedIn())?.editorMode ?? 'formatted'
}

/**
 * The signed-in member, if their role may do this to anything at all. Whose it is, is decided in publication/.
 * A stranger is sent to the sign-in page and comes back afterwards; for a role without the right there is no such page.
 */
export async function requireMember(action: Action): Promise<Viewer> {
  const viewer = await findViewer()
  if (!viewer) redirect(signInPath((await headers()).get('x-samenspraak-path')))
  if (ruleFor(viewer.role, action) === 'nobody') notFound()
  return viewer
}

/**
 * The signed-in member, if their role may do this to anything at all; else null. For a file that a page shows: a stranger
 * gets nothing, and is not sent anywhere.
 */
export async function findMember(action: Action): Promise<Viewer | null> {
  const viewer = await findViewer()
  return viewer && ruleFor(viewer.role, action) !== 'nobody' ? viewer : null
}

/** `requireMember` for a server action or another request that changes something: it must come from our own pages. */
export async function requireActingMember(action: Action): Promise<Viewer> {
  await requireSameOrigin()
  return requireMember(action)
}

/** Stops a request that no page of ours made. Next lets one without an `Origin` header pass. */
export async function requireSameOrigin(): Promise<void> {
  if (!isSameOrigin(await headers())) notFound()
}

/**
 * The member behind a form with a text in it; null when they are signed out by now, so that the form can say so and
 * keep what was typed instead of leaving for the sign-in page.
 */
export async function findActingMember(action: Action): Promise<Viewer | null> {
  await requireSameOrigin()
  const viewer = await findViewer()
  if (viewer && ruleFor(viewer.role, action) === 'nobody') notFound()
  return viewer
}
