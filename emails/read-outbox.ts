import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { insteadOf } from '@/instead-of'
import { type EmlMail, readEml } from './read-eml'
import { outboxFolder } from './write-to-outbox'

/** Names as writeToOutbox gives them: no other file of the disk can be meant. */
const NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z-[0-9a-f]{6}\.eml$/

/** Names of the mails in the outbox, newest first. Empty while nothing was ever written. */
export async function listOutboxNames(): Promise<string[]> {
  const names = await readdir(outboxFolder()).catch(insteadOf('ENOENT', []))
  return names
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
}

/** One mail of the outbox; null when there is none by this name. Its date is to the millisecond, as its name has it. */
export async function readOutboxMail(name: string): Promise<EmlMail | null> {
  if (!NAME.test(name)) return null
  const bytes = await readFile(path.join(outboxFolder(), name)).catch(insteadOf('ENOENT', null))
  return bytes && { ...readEml(bytes), date: momentIn(name) }
}

function momentIn(name: string): Date {
  const [day = '', time = ''] = name.slice(0, '2026-03-01T12-00-00.000Z'.length).split('T')
  return new Date(`${day}T${time.replaceAll('-', ':')}`)
}
