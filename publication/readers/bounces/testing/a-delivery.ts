import { db } from '@/db/client'
import { type Delivery, deliveries, issueDrafts, mailings, readers, subscriptions } from '@/db/schema'

type Given = Partial<Pick<Delivery, 'state' | 'reason'>> & {
  readerId?: string
  email?: string
  startsAt?: Date
}

/** A mailing that went out, and its delivery to one reader: a new one, or one who had mailings before. */
export async function aDelivery({
  email = `lezer-${crypto.randomUUID()}@ontvanger.example`,
  startsAt = new Date(),
  state = 'accepted',
  reason = null,
  readerId,
}: Given = {}): Promise<{ deliveryId: number; readerId: string; email: string }> {
  const reader = readerId ?? (await first(db().insert(readers).values({ email }).returning())).id
  const draft = await first(db().insert(issueDrafts).values({ subject: 'Drie' }).returning())
  const text = { subject: 'Drie', html: '<p>Drie</p>', text: 'Drie' }
  const mailing = await first(
    db()
      .insert(mailings)
      .values({ list: 'newsletter', issueDraftId: draft.id, startsAt, frozenAt: startsAt, ...text })
      .returning(),
  )
  const [subscription] = await db()
    .insert(subscriptions)
    .values({ readerId: reader, list: 'newsletter', confirmedAt: startsAt })
    .onConflictDoNothing()
    .returning()
  const delivery = await first(
    db()
      .insert(deliveries)
      .values({
        mailingId: mailing.id,
        readerId: reader,
        subscriptionId: subscription?.id ?? null,
        site: 'ontvanger.example',
        state,
        reason,
        dueAt: startsAt,
      })
      .returning(),
  )
  return { deliveryId: delivery.id, readerId: reader, email }
}

async function first<Row>(rows: Promise<Row[]> | PromiseLike<Row[]>): Promise<Row> {
  const [row] = await rows
  if (!row) throw new Error('The database made no row')
  return row
}
