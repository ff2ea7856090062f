import { expect, type Page } from '@playwright/test'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { letterDeliveries, readers, subscriptions } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'
import { closeQueue } from '@/queue/sender'
import type { Mailbox } from './mailbox'

type Following = { path: string; email: string; mailbox: Mailbox }

/** Follows a finished dialogue on its page, and confirms it from the mail. */
export async function followAsItWasWritten(reader: Page, { path, email, mailbox }: Following): Promise<void> {
  await reader.goto(path)
  const form = reader.getByRole('region', { name: 'Volg deze briefwisseling' })
  await form.getByLabel('E-mailadres').fill(email)
  await form.getByRole('button', { name: 'Volgen' }).click()
  const asked = await mailbox.waitFor(email, { subject: 'Bevestig dat u' })
  await reader.goto(asked.links.find((link) => link.includes('/volgen/bevestigen/')) ?? '')
  await reader.getByRole('button', { name: 'Bevestigen' }).click()
}

/** For a follower who got this many letters: the last came eight days ago, and the site looks what is due. */
export async function eightDaysPass(email: string, count: number): Promise<void> {
  const theirs = db()
    .select({ id: subscriptions.id })
    .from(subscriptions)
    .innerJoin(readers, eq(readers.id, subscriptions.readerId))
    .where(eq(readers.email, email))
  const accepted = and(
    inArray(letterDeliveries.subscriptionId, theirs),
    eq(letterDeliveries.state, 'accepted'),
  )
  // The mail is there a moment before it is noted.
  await expect.poll(() => db().$count(letterDeliveries, accepted)).toBe(count)
  await db()
    .update(letterDeliveries)
    .set({ updatedAt: sql`${letterDeliveries.updatedAt} - interval '8 days'` })
    .where(accepted)
  await enqueue(db(), 'send-letters', {})
  await closeQueue()
}
