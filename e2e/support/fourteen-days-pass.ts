import { eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { deedLinks, letterLinks, members, proofLinks } from '@/db/schema'
import { hashToken } from '@/publication/people/sessions/token'

const TABLES = [letterLinks, proofLinks, deedLinks] as const
const LONG_AGO = new Date('2010-01-01T00:00:00Z')

/** A link that was mailed is fourteen days older, to an address that was its member's then; with -1 it is as it was. */
export async function fourteenDaysPass(link: string, times = 1): Promise<void> {
  const tokenHash = hashToken(link.split('/').at(-1) ?? '')
  for (const table of TABLES) {
    const older = await db()
      .update(table)
      .set({ createdAt: sql`${table.createdAt} - ${14 * times} * interval '1 day'` })
      .where(eq(table.tokenHash, tokenHash))
      .returning({ memberId: table.memberId })
    const whose = older.map(({ memberId }) => memberId)
    await db().update(members).set({ addressSince: LONG_AGO }).where(inArray(members.id, whose))
  }
}
