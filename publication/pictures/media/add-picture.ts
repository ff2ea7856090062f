import { existsSync } from 'node:fs'
import { and, eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type Media, media, unusedPictures } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { holdFiles } from './hold-files'
import type { PictureRefusal } from './inspect-picture'
import { masterFile } from './media-places'
import { pictureName } from './picture-name'
import { preparePicture } from './prepare-picture'
import type { Prepared } from './work-on-picture'

export type PictureUpload = {
  bytes: Buffer
  /** as the uploader's file was called; the name here begins with it */
  name: string
  alt: string
  credit: string
  licence: string
  /** the member who uploads; null for a script */
  uploadedBy: string | null
}

export type AddedPicture = { status: 'stored'; media: Media } | { status: 'refused'; reason: PictureRefusal }

/**
 * Writes a picture: a JPEG, PNG or WebP by its bytes, within the limits of docs/decisions/0008-images.md. Its master is
 * kept without metadata and served files are made of it, before there is a row. The same picture with the same words of
 * the same member is the same row; nothing is told of what others have. Nobody is asked whether they may: that is
 * storePicture. No reader sees it before something that is published spells it.
 */
export async function addPicture(upload: PictureUpload): Promise<AddedPicture> {
  const preparation = await preparePicture(upload.bytes)
  if (preparation.status === 'refused') return preparation
  const { picture } = preparation
  const added = await db().transaction((transaction) => addRow(transaction, upload, picture))
  // Its files were deleted in the moment between: they are made again.
  return added ? { status: 'stored', media: added } : addPicture(upload)
}

async function addRow(
  transaction: Transaction,
  upload: PictureUpload,
  picture: Prepared,
): Promise<Media | null> {
  await holdFiles(transaction, picture.hash)
  if (!existsSync(masterFile(picture.hash))) return null
  const same = await findSame(transaction, upload, picture)
  if (!same) return insert(transaction, upload, picture)
  await transaction.delete(unusedPictures).where(eq(unusedPictures.mediaId, same.id))
  return same
}

async function findSame(
  transaction: Transaction,
  upload: PictureUpload,
  { hash }: Prepared,
): Promise<Media | undefined> {
  const { alt, credit, licence, uploadedBy } = upload
  if (!uploadedBy) return undefined
  const words = and(eq(media.alt, alt), eq(media.credit, credit), eq(media.licence, licence))
  const [same] = await transaction
    .select()
    .from(media)
    .where(and(eq(media.hash, hash), eq(media.uploadedBy, uploadedBy), words))
    .limit(1)
  return same
}

async function insert(transaction: Transaction, upload: PictureUpload, picture: Prepared): Promise<Media> {
  const { alt, credit, licence, uploadedBy } = upload
  const name = pictureName(upload.name, picture.mediaType)
  const inserted = writtenRow(
    await transaction
      .insert(media)
      .values({ ...picture, name, alt, credit, licence, uploadedBy })
      .returning(),
    'The picture',
  )
  return inserted
}
