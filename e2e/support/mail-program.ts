import { expect, type Page } from '@playwright/test'
import nodemailer from 'nodemailer'
import { aMail, signed } from '@/publication/correspondence/arrivals/testing/a-mail'
import type { Mail } from './mailbox'
import { type Sender, site } from './site'

export type Posted = {
  /** the address of its writer, at one of the domains that sign */
  from: string
  to: string
  raw: string | Buffer
}

/** Hands a mail over to the site by a real conversation, as the mail server of its writer would. */
export async function post({ from, to, raw }: Posted): Promise<void> {
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: site().mail.port,
    requireTLS: true,
    tls: { rejectUnauthorized: false },
  })
  try {
    await transport.sendMail({ raw, envelope: { from, to: [to] } })
  } finally {
    transport.close()
  }
}

/** An answer to a mail as its reader's mail program writes it, signed by a domain; by nobody when that is null. */
export async function answerTo(
  mail: Pick<Mail, 'messageId' | 'subject'>,
  { from, text, by }: { from: string; text: string; by: Sender | null },
): Promise<string | Buffer> {
  const answer = aMail(
    {
      From: from,
      Subject: mail.subject,
      'In-Reply-To': mail.messageId,
      // In whole seconds, as mails have it: the next one, so that it is not from before what it answers.
      Date: new Date(Date.now() + 1000).toUTCString(),
    },
    text,
  )
  return by ? signed(answer, site().mail.senders[by]) : answer
}

/** Opens what came from the mail at Post: it is judged a moment after it arrived. */
export async function openPost(page: Page, state: string, subject: string): Promise<void> {
  const line = page.getByRole('listitem').filter({ hasText: subject }).filter({ hasText: state })
  await expect(async () => {
    await page.goto('/schrijven/post')
    await expect(line.first()).toBeVisible({ timeout: 500 })
    await expect(page.getByText('wordt nog bekeken')).toHaveCount(0, { timeout: 500 })
  }).toPass({ timeout: 60_000 })
  await line.first().getByRole('link').click()
}

/** As a mail program quotes what is answered. */
export const asQuoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
