import { randomUUID } from 'node:crypto'
import { db, pool } from '@/db/client'
import { failedMails, type Member, overdueMails } from '@/db/schema'
import { writeToOutbox } from '@/emails/write-to-outbox'
import { enqueue } from '@/queue/enqueue'
import { ADDRESS, FORMER, NAME, NOW } from './who-they-are'

/** What was still to be done for them, what was done and failed, and mails that wait in the outbox. */
export async function inTheQueue(person: Member) {
  const payload = { memberId: person.id }
  await jobsThatSay([ADDRESS, FORMER])
  await enqueue(db(), 'send-invitation', payload)
  await db().insert(overdueMails).values({ job: 'send-invitation', payload, queuedAt: NOW })
  await failedMail(person.id, ADDRESS, payload)
  await failedMail(randomUUID(), FORMER, { subscriberId: randomUUID() })
  // About a change to an address that was never theirs: the change is forgotten as they leave.
  await failedMail(randomUUID(), 'xanthippe@nooit.quast.example', { changeId: randomUUID() })
  await inTheOutbox()
}

/** Done or failed, about whatever: in what came of it a mail server named an address, or it was given with one. */
async function jobsThatSay(addresses: string[]) {
  for (const address of addresses)
    for (const state of ['failed', 'completed']) {
      const subscriberId = randomUUID()
      await enqueue(db(), 'send-welcome', { subscriberId })
      await pool().query(
        `update pgboss.job set state = $1::pgboss.job_state, output = $2, data = data || $3
         where data ->> 'subscriberId' = $4`,
        [
          state,
          JSON.stringify(state === 'failed' ? { reason: `550 <${address.toUpperCase()}>` } : {}),
          JSON.stringify(state === 'completed' ? { about: { address } } : {}),
          subscriberId,
        ],
      )
    }
}

async function failedMail(id: string, email: string, payload: object) {
  await db()
    .insert(failedMails)
    .values({
      id,
      job: 'send-invitation',
      payload: payload as Record<string, string>,
      email,
      reason: '550',
      run: 1,
      firstFailedAt: NOW,
      lastFailedAt: NOW,
    })
}

async function inTheOutbox() {
  const mail = { subject: 'x', headers: [], date: NOW, messageId: '<x@x>' }
  for (const to of [ADDRESS, FORMER, 'carola@elders.example'])
    await writeToOutbox({
      ...mail,
      to,
      from: { name: to === 'carola@elders.example' ? NAME : 'x', address: 'x@x.example' },
      text: 'uitbakgeheim',
      html: '<p>uitbakgeheim</p>',
    } as never)
}
