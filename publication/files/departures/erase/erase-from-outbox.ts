import { rm } from 'node:fs/promises'
import path from 'node:path'
import { listOutboxNames, readOutboxMail } from '@/emails/read-outbox'
import { outboxFolder } from '@/emails/write-to-outbox'
import type { Departed } from '../departed'

/** Deletes every mail in the outbox that is to somebody, or in which they are named: their letters to others too. */
export async function eraseFromOutbox({ memberId, addresses, fullNames }: Departed): Promise<void> {
  const sought = [...addresses, ...fullNames].map((text) => text.toLowerCase())
  for (const name of await listOutboxNames()) {
    const mail = await readOutboxMail(name)
    if (!mail) continue
    const { from, to, subject, text, html, ofMember } = mail
    const said = [from, to, subject, text, html].join('\n').toLowerCase()
    const isTheirs = ofMember?.memberId === memberId || ofMember?.invitedBy === memberId
    if (isTheirs || sought.some((it) => said.includes(it)))
      await rm(path.join(outboxFolder(), name), { force: true })
  }
}
