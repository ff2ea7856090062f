import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { members } from '@/db/schema'

/** The addresses of the owners who are there, in alphabetical order: for whoever runs the machine. */
export async function listOwnerAddresses(): Promise<string[]> {
  const owners = await db()
    .select({ email: members.email })
    .from(members)
    .where(and(eq(members.role, 'owner'), isNotNull(members.email), isNull(members.removedAt)))
    .orderBy(asc(members.email))
  return owners.flatMap(({ email }) => email ?? [])
}
