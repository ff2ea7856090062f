import { beforeEach } from 'vitest'
import { db } from '@/db/client'
import { drafts, pieces, plannedPieces } from '@/db/schema'
import { drawing } from '@/publication/pictures/media/testing/sample-pictures'
import { anImport } from '../../contents/testing/an-import'
import { essayFile } from '../../contents/testing/contents-folder'

export const YEAR = new Date().getFullYear() + 2
export const AT = new Date(`${YEAR}-05-01T07:00:00Z`)
export const BEFORE = new Date(AT.getTime() - 1_000)
export const FILE = `essays/${YEAR}-05-embargo.mdx`
export const PLACE = `/${YEAR}/05/embargo`
export const embargo = (title = 'Embargo', more = '') =>
  essayFile(title, { date: `${YEAR}-05-01T09:00:00+02:00`, body: 'Nog niet ![Brug](/media/brug.png)', more })

/** A folder with an essay that is dated ahead, anew for each test of the file; nothing else is planned or public. */
export function embargoed() {
  const { folder, run } = anImport()
  beforeEach(async () => {
    await db().delete(plannedPieces)
    await db().delete(drafts)
    await db().delete(pieces)
    folder.write({ 'images/brug.png': await drawing(40, 30).png().toBuffer(), [FILE]: embargo() })
  })
  return { folder, run }
}

export const plans = () => db().select().from(plannedPieces)
