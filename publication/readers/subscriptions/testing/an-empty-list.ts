import { db, pool } from '@/db/client'
import { attempts, consents, publication, readers, waitingSignUps } from '@/db/schema'
import { allSubscriptions, type SubscriptionOfReader } from '@/db/testing/a-subscription'
import type { Mail } from '@/emails/mail'
import { askToSubscribe } from '../ask-to-subscribe'
import { confirmSubscription } from '../confirm-subscription'
import { sendConfirmation } from '../send-confirmation'

export const NOON = new Date('2026-03-02T12:00:00Z')
export const daysLater = (days: number) => new Date(NOON.getTime() + days * 86_400_000)
export const ANNA = {
  list: 'newsletter',
  email: 'anna@voorbeeld.example',
  form: 'home',
  website: '',
} as const

/** A publication whose newsletter nobody gets, and an empty queue. */
export async function emptyTheList(): Promise<void> {
  await db().delete(consents)
  await db().delete(readers)
  await db().delete(attempts)
  await db().delete(waitingSignUps)
  await db().delete(publication)
  await db().insert(publication).values({ name: 'Het Voetveer' })
  await pool().query(`delete from pgboss.job`).catch(ignoreMissingTable)
}

/** Ids of the subscriptions for which a job of this name is in the queue. */
export async function queued(job = 'send-confirmation'): Promise<string[]> {
  const { rows } = await pool().query<{ id: string }>(
    `select data->>'subscriptionId' as id from pgboss.job where name = $1`,
    [job],
  )
  return rows.map((row) => row.id)
}

export const everybody = allSubscriptions

/** The one subscription there is; throws when there are more or none. */
export async function only(): Promise<SubscriptionOfReader> {
  const [first, ...others] = await everybody()
  if (!first || others.length > 0)
    throw new Error(`There are ${others.length + (first ? 1 : 0)} subscriptions`)
  return first
}

type LastMail = () => Mail | undefined

/** Mails the link, as the worker would, and gives its token. */
export async function mailedToken(subscriptionId: string, lastMail: LastMail): Promise<string> {
  await sendConfirmation(subscriptionId)
  return /bevestigen\/([\w-]{43})$/m.exec(lastMail()?.text ?? '')?.[1] ?? 'no link in the mail'
}

/** Anna asks and confirms at noon. */
export async function onTheList(lastMail: LastMail): Promise<{ id: string; token: string }> {
  await askToSubscribe(ANNA, '192.0.2.1', NOON)
  const { id } = await only()
  const token = await mailedToken(id, lastMail)
  await confirmSubscription('newsletter', token, NOON)
  return { id, token }
}

// The queue makes its tables with the first job.
function ignoreMissingTable(error: unknown): void {
  const isMissing = error instanceof Error && 'code' in error && error.code === '42P01'
  if (!isMissing) throw error
}
