import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivalPictures, arrivals } from '@/db/schema'
import { type StoredPicture, storePicture } from '@/publication/essays/pictures/store-picture'
import { arrivalsOpenTo } from './arrivals-open-to'
import { isConfirmable } from './confirm-arrival'
import { readPictureInWorker } from './judging/find-out'

export type TakenInPicture =
  /** `markdown` shows it where it is set in the letter */
  | { status: 'taken'; markdown: string }
  | Extract<StoredPicture, { status: 'refused' }>
  | { status: 'not-found' }

/**
 * Takes one of the pictures that came with a proposal in, counted from 0, with the words its writer gives it. Nothing of
 * where and with what it was made is kept. Only for whoever can make a letter of the mail, or did: a letter can be changed.
 */
export async function takeInPicture(
  memberId: string,
  arrivalId: string,
  index: number,
  words: { alt: string; credit: string },
): Promise<TakenInPicture> {
  const [arrival] = await db()
    .select({ raw: arrivals.raw, state: arrivals.state, heldFor: arrivals.heldFor })
    .from(arrivals)
    .where(
      and(
        eq(arrivals.id, arrivalId),
        eq(arrivals.memberId, memberId),
        await arrivalsOpenTo(db(), memberId, 'confirm arrival'),
      ),
    )
  if (!arrival || !(isConfirmable(arrival) || arrival.state === 'confirmed')) return { status: 'not-found' }
  const picture = await readPictureInWorker(arrival.raw, index)
  if (!picture) return { status: 'not-found' }
  const stored = await storePicture(memberId, {
    bytes: Buffer.from(picture.bytes),
    name: picture.name,
    ...words,
    licence: '',
  })
  if (stored.status === 'refused') return stored
  await db()
    .insert(arrivalPictures)
    .values({ arrivalId, place: index, mediaId: stored.media.id })
    .onConflictDoUpdate({
      target: [arrivalPictures.arrivalId, arrivalPictures.place],
      set: { mediaId: stored.media.id },
    })
  const alt = words.alt.replace(/\s+/g, ' ').replace(/[\\[\]]/g, '\\$&')
  return { status: 'taken', markdown: `![${alt}](/media/${stored.media.name})` }
}
