import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { EmlMail } from '@/emails/read-eml'
import { listOutboxNames, readOutboxMail } from '@/emails/read-outbox'
import { outboxFolder } from '@/emails/write-to-outbox'
import type { Departed } from '../departed'
import { listNamesOfOthers } from './list-names-of-others'
import { readThingsOf, type ThingsOf } from './read-things-of'

/**
 * Deletes every mail in the outbox that is to somebody, says an address of theirs, or names them: their letters to others too. A name that
 * another bears as well tells of them only in a mail about something of theirs, or to somebody who wrote with them.
 */
export async function eraseFromOutbox(departed: Departed): Promise<void> {
  const isTheirs = await createIsTheirs(departed)
  for (const name of await listOutboxNames()) {
    const mail = await readOutboxMail(name)
    if (mail && isTheirs(mail)) await rm(path.join(outboxFolder(), name), { force: true })
  }
}

async function createIsTheirs(departed: Departed): Promise<(mail: EmlMail) => boolean> {
  const { memberId, addresses, fullNames } = departed
  const ofOthers = await listNamesOfOthers(departed)
  const own = [...addresses, ...fullNames.filter((name) => !ofOthers.has(name))].map(asPattern)
  const shared = fullNames.filter((name) => ofOthers.has(name)).map(asPattern)
  const things = shared.length > 0 ? await readThingsOf(departed) : null
  return (mail) => {
    const { ofMember } = mail
    if (ofMember?.memberId === memberId || ofMember?.invitedBy === memberId) return true
    const said = [mail.from, mail.to, mail.subject, mail.text, mail.html].join('\n')
    const says = (pattern: RegExp) => pattern.test(said)
    return own.some(says) || (things !== null && shared.some(says) && isAbout(mail, said, things))
  }
}

function isAbout({ ofMember }: EmlMail, said: string, { marks, wroteWith }: ThingsOf): boolean {
  return (ofMember && wroteWith.has(ofMember.memberId)) || marks.some((mark) => said.includes(mark))
}

/** The whole of it and no part of another word, also where a line broke within it or it is quoted. */
function asPattern(text: string): RegExp {
  const words = text.trim().split(/\s+/)
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}._+-])${escaped.join('[\\s>]+')}(?![\\p{L}\\p{N}])`, 'iu')
}
