import { lt } from 'drizzle-orm'
import { db } from '@/db/client'
import { openTexts } from '@/db/schema'
import { OPEN_SECONDS } from './open-seconds'

/** Forgets who had which text open, of all that are open no more. */
export async function forgetOpenTexts(now = new Date()): Promise<void> {
  await db()
    .delete(openTexts)
    .where(lt(openTexts.seenAt, new Date(now.getTime() - OPEN_SECONDS * 1000)))
}
