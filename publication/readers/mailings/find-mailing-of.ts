import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Mailing, mailings } from '@/db/schema'

/** The mailing of an issue that is being made; null while nobody pressed "Verzenden", and after that was undone. */
export async function findMailingOf(issueDraftId: string): Promise<Mailing | null> {
  const [mailing] = await db()
    .select()
    .from(mailings)
    .where(and(eq(mailings.issueDraftId, issueDraftId), isNull(mailings.resends)))
  return mailing ?? null
}
