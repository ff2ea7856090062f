import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { type PictureType, sniffPicture } from '@/publication/pictures/media/picture-type'
import { MIME_LIMITS } from './mime-limits'

/** A picture that came with a mail, as it came. */
export type MailedPicture = { name: string; bytes: Uint8Array }

/** The attachments of a mail that say they are pictures, in their order. */
export function picturesOf({ attachments }: Email): Attachment[] {
  return attachments.filter(({ mimeType }) => mimeType.startsWith('image/'))
}

/** One of the pictures of a mail, counted from 0; null when there is none. */
export async function readPicture(raw: Uint8Array, index: number): Promise<MailedPicture | null> {
  const picture = (await readPictures(raw))[index]
  if (!picture || typeof picture.content === 'string') return null
  return { name: picture.filename ?? 'beeld', bytes: new Uint8Array(picture.content) }
}

/** What each picture of a mail is by its bytes, in their order; null for what no browser shows. */
export async function readPictureTypes(raw: Uint8Array): Promise<(PictureType | null)[]> {
  const pictures = await readPictures(raw)
  return pictures.map(({ content }) =>
    typeof content === 'string' ? null : sniffPicture(Buffer.from(new Uint8Array(content).subarray(0, 12))),
  )
}

async function readPictures(raw: Uint8Array): Promise<Attachment[]> {
  return picturesOf(await PostalMime.parse(raw, { ...MIME_LIMITS, forceRfc822Attachments: true }))
}
