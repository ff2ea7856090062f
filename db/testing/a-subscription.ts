import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { readers, type Subscription, subscriptions } from '@/db/schema'

export type SubscriptionOfReader = Subscription & { email: string }
type Given = Partial<typeof subscriptions.$inferInsert> & { email: string }

/** The reader with this address on a list: of a dialogue when a piece is given, each letter as it appears, else the newsletter. */
export async function aSubscription({ email, ...given }: Given): Promise<SubscriptionOfReader> {
  const list = given.pieceId ? 'dialogue' : 'newsletter'
  const { rows } = await db().execute<{ id: string }>(sql`
    insert into ${readers} (email) values (${email})
    on conflict (lower(email)) do update set email = ${readers}.email returning id`)
  const [made] = await db()
    .insert(subscriptions)
    .values({
      readerId: rows[0]?.id ?? '',
      list,
      pace: list === 'dialogue' ? 'as-it-appears' : null,
      ...given,
    })
    .returning()
  if (!made) throw new Error('The subscription was not made')
  return { ...made, email }
}

/** Every subscription there is with its address, who asked first first. */
export async function allSubscriptions(): Promise<SubscriptionOfReader[]> {
  const rows = await db()
    .select({ subscription: subscriptions, email: readers.email })
    .from(subscriptions)
    .innerJoin(readers, eq(readers.id, subscriptions.readerId))
    .orderBy(subscriptions.askedAt, readers.email)
  return rows.map(({ subscription, email }) => ({ ...subscription, email }))
}
