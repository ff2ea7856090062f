import { and, asc, eq, gt, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, media, members } from '@/db/schema'
import { readMaster } from '@/publication/pictures/media/read-master'
import type { Texts } from '@/texts/texts'
import { stamp } from './file-name'
import { inPages } from './in-pages'

/** A file that is no text: a mail as it came, a picture. */
export type OwnBytes = { file: string; savedAt: Date; bytes: Uint8Array; record: Record<string, unknown> }

/** Every mail of a member, as it came (RFC 5322), one in memory at a time. */
export async function* listOwnMails(memberId: string, words: Texts['takeAlong']): AsyncGenerator<OwnBytes> {
  const isTheirs = or(
    eq(arrivals.memberId, memberId),
    sql`${arrivals.fromAddress} = (select lower(${members.email}) from ${members} where ${members.id} = ${memberId})`,
  )
  const known = inPages<{ id: string }>((after, atOnce) =>
    db()
      .select({ id: arrivals.id })
      .from(arrivals)
      .where(and(isTheirs, after && gt(arrivals.id, after.id)))
      .orderBy(asc(arrivals.id))
      .limit(atOnce),
  )
  const { raw, arrivedAt, subject, sentAt, messageId, state } = arrivals
  for await (const { id } of known) {
    const [mail] = await db()
      .select({ raw, arrivedAt, subject, sentAt, messageId, state })
      .from(arrivals)
      .where(eq(arrivals.id, id))
    if (!mail) continue
    const { raw: bytes, ...told } = mail
    const file = `${words.folders.mails}/${stamp(mail.arrivedAt)}-${id.slice(0, 8)}.eml`
    yield { file, savedAt: mail.arrivedAt, bytes, record: told }
  }
}

/** Every picture that a member uploaded, in its best kept form; one whose file is not on this machine is told of alone. */
export async function* listOwnPictures(
  memberId: string,
  words: Texts['takeAlong'],
): AsyncGenerator<OwnBytes> {
  const { name, hash, alt, credit, licence, createdAt } = media
  const known = await db()
    .select({ name, hash, alt, credit, licence, createdAt })
    .from(media)
    .where(eq(media.uploadedBy, memberId))
    .orderBy(asc(name))
  for (const { hash: kept, createdAt: savedAt, ...told } of known) {
    const bytes = (await readMaster(kept)) ?? Buffer.alloc(0)
    yield { file: `${words.folders.pictures}/${told.name}`, savedAt, bytes, record: told }
  }
}
