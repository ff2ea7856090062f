import { and, eq, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { members } from '@/db/schema'
import type { Standing } from './permissions'

/** The role a member has at this moment, in the transaction that acts on it; a removed or unknown one is a stranger. */
export async function findStanding(database: Database | Transaction, memberId: string): Promise<Standing> {
  const [member] = await database
    .select({ role: members.role })
    .from(members)
    .where(and(eq(members.id, memberId), isNull(members.removedAt)))
  return member?.role ?? 'stranger'
}
