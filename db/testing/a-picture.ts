import { createHash } from 'node:crypto'
import { db } from '@/db/client'
import { type Media, media } from '@/db/schema'

/** A picture with no files behind it, for tests about who may see or use it. `uploadedBy` null: it came from a file. */
export async function aPicture(
  uploadedBy: string | null,
  name: string,
  given: Partial<typeof media.$inferInsert> = {},
): Promise<Media> {
  const hash = createHash('sha256').update(name).digest('hex')
  const [row] = await db()
    .insert(media)
    .values({
      name,
      hash,
      mediaType: 'image/png',
      width: 900,
      height: 600,
      widths: [480, 900],
      alt: `Woorden bij ${name}`,
      credit: 'Een maker',
      uploadedBy,
      ...given,
    })
    .returning()
  if (!row) throw new Error('The picture was not inserted')
  return row
}
