import { and, asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivalPictures, arrivals, media } from '@/db/schema'

/** A picture that was taken in of a mail: its place in the mail, from 0, and its address as texts write it. */
export type TakenPicture = { place: number; src: string }

/** The pictures that were taken in of a mail, for whom the mail is of; none for everybody else. */
export async function listTakenPictures(memberId: string, arrivalId: string): Promise<TakenPicture[]> {
  const rows = await db()
    .select({ place: arrivalPictures.place, name: media.name })
    .from(arrivalPictures)
    .innerJoin(arrivals, eq(arrivals.id, arrivalPictures.arrivalId))
    .innerJoin(media, eq(media.id, arrivalPictures.mediaId))
    .where(and(eq(arrivalPictures.arrivalId, arrivalId), eq(arrivals.memberId, memberId)))
    .orderBy(asc(arrivalPictures.place))
  return rows.map(({ place, name }) => ({ place, src: `/media/${name}` }))
}
