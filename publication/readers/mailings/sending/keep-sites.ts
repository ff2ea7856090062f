import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { type ReceivingSite, receivingSites } from '@/db/schema'
import { log } from '@/log'
import { nextProbe } from '@/queue/mail-server/next-probe'
import { FIRST_SPEED } from './pace'

/** What is known of all sites that ever said no. */
export const readSites = (): Promise<ReceivingSite[]> => db().select().from(receivingSites)

type Standing = { speed: number; answers: number; refusals: number }
type Said = { reason: string | null; said: string | null }

/** Keeps that a site asked for patience, for other processes and for the desk. */
export async function noteSlowed(site: string, standing: Standing, said: Said, now: Date): Promise<void> {
  const set = { ...standing, ...said, slowedAt: now, updatedAt: now }
  await db()
    .insert(receivingSites)
    .values({ site, ...set })
    .onConflictDoUpdate({ target: receivingSites.site, set })
}

/** A site does not want our mail: what is for it waits, everything else goes on, and owners read why. One of several that say so pauses it. */
export async function pauseSite(site: string, standing: Standing, said: Said, now: Date): Promise<void> {
  const set = { ...standing, ...said, updatedAt: now }
  const paused = { pausedAt: now, probeAt: nextProbe(now, 'policy', now) }
  const [kept] = await db()
    .insert(receivingSites)
    .values({ site, ...set, ...paused })
    .onConflictDoUpdate({
      target: receivingSites.site,
      set: {
        ...set,
        pausedAt: sql`coalesce(${receivingSites.pausedAt}, excluded.paused_at)`,
        probeAt: sql`coalesce(${receivingSites.probeAt}, excluded.probe_at)`,
      },
    })
    .returning({ pausedAt: receivingSites.pausedAt })
  if (kept?.pausedAt?.getTime() === now.getTime())
    log.warn({ site }, 'a receiving site does not want our mail')
}

/** It took a mail again, or somebody has it tried: it begins anew, slowly. False when it did not wait. */
export async function resumeSite(site: string, now: Date): Promise<boolean> {
  const resumed = await db()
    .update(receivingSites)
    .set({ pausedAt: null, probeAt: null, answers: 0, refusals: 0, speed: FIRST_SPEED, updatedAt: now })
    .where(and(eq(receivingSites.site, site), isNotNull(receivingSites.pausedAt)))
    .returning({ site: receivingSites.site })
  return resumed.length > 0
}

/** Whether this process may try a site that waits: one of several, each time its moment has come. */
export async function takeProbe(site: string, probeAt: Date, pausedAt: Date, now: Date): Promise<boolean> {
  const taken = await db()
    .update(receivingSites)
    .set({ probeAt: nextProbe(pausedAt, 'policy', now) })
    .where(
      and(
        eq(receivingSites.site, site),
        isNotNull(receivingSites.pausedAt),
        eq(receivingSites.probeAt, probeAt),
      ),
    )
    .returning({ site: receivingSites.site })
  return taken.length > 0
}
