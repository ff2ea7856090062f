import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals } from '@/db/schema'
import type { MediaFile } from '@/publication/pictures/media/open-variant'
import { type PictureType, sniffPicture } from '@/publication/pictures/media/picture-type'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import { openDeskPicture } from '../../pictures/open-desk-picture'
import { readPictureInWorker, readPictureTypesInWorker } from '../judging/find-out'
import { type LetterBehindLink, openLetterLink } from './open-letter-link'

/** A picture of a mail, as it came. */
type MailedFile = { bytes: Uint8Array; type: PictureType }

/**
 * One file of a picture, "480.avif", for whoever has the link of a letter that shows it, while that link opens it and its writer may see it; null
 * for any other picture. `viewerId`: who is signed in in that browser, if anybody; another than its writer gets none.
 */
export async function openLetterPicture(
  token: string,
  viewerId: string | null,
  name: string,
  file?: string,
): Promise<MediaFile | null> {
  const opened = await openFor(token, viewerId)
  if (!opened || !spelledPictures(opened.arrival.body ?? '').includes(name)) return null
  return openDeskPicture(opened.memberId, name, file)
}

/** The same for a picture that came with the mail, by its place in it, counted from 0: a JPEG, PNG or WebP by its bytes. */
export async function openMailedPicture(
  token: string,
  viewerId: string | null,
  place: number,
): Promise<MailedFile | null> {
  const opened = await openFor(token, viewerId)
  if (!opened || place >= opened.arrival.pictureCount) return null
  const raw = await findRaw(opened.arrival.id)
  const picture = raw && (await readPictureInWorker(raw, place, { asker: opened.memberId }))
  const type = picture ? sniffPicture(Buffer.from(picture.bytes)) : null
  return picture && type && { bytes: picture.bytes, type }
}

/** More than a letter has; a mail may hold thousands. */
const MOST_SHOWN = 20

/** A letter is confirmed without its pictures too: its page does not wait long behind mails that are being read. */
const PATIENCE_MS = 10_000

/** The places of the pictures of a letter's mail that can be shown, the first of them; none when that is not known soon. */
export async function listShownPlaces({ memberId, arrival }: LetterBehindLink): Promise<number[]> {
  const raw = arrival.pictureCount > 0 ? await findRaw(arrival.id) : null
  const reader = { asker: memberId, gone: AbortSignal.timeout(PATIENCE_MS) }
  const types = (raw && (await readPictureTypesInWorker(raw, reader))) ?? []
  return types.flatMap((type, place) => (type ? [place] : [])).slice(0, MOST_SHOWN)
}

async function openFor(token: string, viewerId: string | null) {
  const opened = await openLetterLink(token)
  return opened.status === 'open' && (!viewerId || viewerId === opened.memberId) ? opened : null
}

async function findRaw(arrivalId: string): Promise<Buffer | null> {
  const [found] = await db().select({ raw: arrivals.raw }).from(arrivals).where(eq(arrivals.id, arrivalId))
  return found?.raw ?? null
}
