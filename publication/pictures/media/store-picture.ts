import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Media, media } from '@/db/schema'
import type { PictureRefusal } from './inspect-picture'
import { numberedName, pictureName } from './picture-name'
import { preparePicture } from './prepare-picture'
import type { Prepared } from './work-on-picture'

export type PictureUpload = {
  bytes: Buffer
  /** as the uploader's file was called; the public name is made of it */
  name: string
  alt: string
  credit: string
  licence: string
  /** the member who uploads; null for a script */
  uploadedBy: string | null
}

export type StoredPicture = { status: 'stored'; media: Media } | { status: 'refused'; reason: PictureRefusal }

/**
 * Takes a picture in: a JPEG, PNG or WebP by its bytes, within the limits of docs/decisions/0008-images.md. Its master is
 * kept without metadata and served files are made of it, before there is a row. The same picture with the same words is
 * the same row; another picture of the same name gets a number ("brug-2.png").
 */
export async function storePicture(upload: PictureUpload): Promise<StoredPicture> {
  const preparation = await preparePicture(upload.bytes)
  if (preparation.status === 'refused') return preparation
  const known = await findSame(upload, preparation.picture)
  if (known) return { status: 'stored', media: known }
  const stored = await insertUnderFreeName(upload, preparation.picture)
  return { status: 'stored', media: stored }
}

async function findSame(upload: PictureUpload, { hash }: Prepared): Promise<Media | undefined> {
  const { alt, credit, licence } = upload
  const words = and(eq(media.alt, alt), eq(media.credit, credit), eq(media.licence, licence))
  const [same] = await db()
    .select()
    .from(media)
    .where(and(eq(media.hash, hash), words))
    .limit(1)
  return same
}

async function insertUnderFreeName(upload: PictureUpload, picture: Prepared): Promise<Media> {
  const { alt, credit, licence, uploadedBy } = upload
  const first = pictureName(upload.name, picture.mediaType)
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? first : numberedName(first, number)
    const [inserted] = await db()
      .insert(media)
      .values({ ...picture, name, alt, credit, licence, uploadedBy })
      .onConflictDoNothing({ target: media.name })
      .returning()
    if (inserted) return inserted
  }
}
