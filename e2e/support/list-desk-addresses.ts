import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, letterChanges, writtenLetters } from '@/db/schema'

/** Every address of the desk about a dialogue, also those that nobody links to for anyone who may not see them. */
export async function listDeskAddresses(dialogueId: string): Promise<string[]> {
  const letters = await db().select().from(writtenLetters).where(eq(writtenLetters.dialogueId, dialogueId))
  const mails = await db()
    .select({ id: arrivals.id, exchangeId: arrivals.exchangeId })
    .from(arrivals)
    .where(eq(arrivals.dialogueId, dialogueId))
  const changes = await db()
    .select({ id: letterChanges.id })
    .from(letterChanges)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterChanges.letterId))
    .where(eq(writtenLetters.dialogueId, dialogueId))
  const path = `/schrijven/dialogen/${dialogueId}`
  return [
    ...['', '/schrijven', '/correspondenten', '/stoppen', '/uitwisseling'].map((page) => `${path}${page}`),
    ...['', '/drukproef', '/intrekken'].map((page) => `${path}/samenstelling${page}`),
    ...changes.map(({ id }) => `${path}/wijzigingen/${id}`),
    ...mails.map(({ id }) => `/schrijven/post/${id}`),
    ...new Set(
      mails.flatMap(({ exchangeId }) => (exchangeId ? [`/schrijven/post/uitwisseling/${exchangeId}`] : [])),
    ),
    ...letters.flatMap(({ id, revision }) => [
      `${path}?brief=${id}`,
      `${path}/brieven/${id}`,
      `${path}/brieven/${id}/datum`,
      `${path}/brieven/${id}/versies`,
      ...Array.from({ length: revision }, (_, at) => `${path}/brieven/${id}/versies?van=1&naar=${at + 1}`),
    ]),
  ]
}
