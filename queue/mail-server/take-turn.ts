import { and, eq, isNotNull } from 'drizzle-orm'
import { type Database, db, type Transaction } from '@/db/client'
import { mailServer } from '@/db/schema'
import { nextProbe } from './next-probe'

/**
 * Whether one mail may be handed over now. While all mail is paused, one may each time the moment to try has come, whoever is
 * first: its answer tells whether the pause ends. Asked right before a mail is claimed.
 */
export async function takeTurn(now: Date, database: Database | Transaction = db()): Promise<boolean> {
  const [server] = await database.select().from(mailServer)
  if (!server?.pausedAt) return true
  if (!server.probeAt || server.probeAt > now) return false
  const taken = await database
    .update(mailServer)
    .set({ probeAt: nextProbe(server.pausedAt, server.pausedFor, now) })
    .where(and(isNotNull(mailServer.pausedAt), eq(mailServer.probeAt, server.probeAt)))
    .returning({ id: mailServer.id })
  return taken.length > 0
}
