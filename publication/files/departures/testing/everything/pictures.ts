import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Member, media } from '@/db/schema'
import { aPicture } from '@/db/testing/a-picture'
import { aPiece } from '@/db/testing/publish'
import { mastersFolder, variantsFolder } from '@/publication/pictures/media/media-places'
import { GIVEN, NAME, SLUG } from './who-they-are'

/** Pictures with their files: one that is called after them and is shown, one that nothing shows. */
export async function picturesOf(person: Member) {
  for (const name of [`${SLUG}-0000000000000002.png`, 'ongebruikt-bestandsnaam-0000000000000003.png']) {
    const { hash: kept } = await aPicture(person.id, name, {
      credit: name.startsWith(SLUG) ? NAME : 'makergeheim',
      alt: `${GIVEN} op een brug`,
    })
    mkdirSync(mastersFolder(), { recursive: true })
    writeFileSync(path.join(mastersFolder(), kept), `bytes of ${kept}`)
    mkdirSync(variantsFolder(kept), { recursive: true })
    writeFileSync(path.join(variantsFolder(kept), '480.jpg'), `bytes of ${kept}`)
  }
  await aPiece('met-beeld', { body: `![brug](/media/${SLUG}-0000000000000002.png)` })
  await db().update(media).set({ licence: 'CC0' }).where(eq(media.uploadedBy, person.id))
}
