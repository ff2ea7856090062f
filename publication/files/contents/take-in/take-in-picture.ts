import { eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { media } from '@/db/schema'
import { isAgreedPicture } from '@/publication/correspondence/compositions/is-agreed-picture'
import { MAX_PICTURE_BYTES } from '@/publication/pictures/media/picture-limits'
import { EXTENSIONS } from '@/publication/pictures/media/picture-type'
import { keepPicture, preparePicture } from '@/publication/pictures/media/prepare-picture'
import { replacePicture } from '@/publication/pictures/media/replace-picture'
import { selectPublic } from '@/publication/public/pictures/select-public'
import type { Texts } from '@/texts/texts'
import type { SourceFile } from '../folder/list-source-files'
import { readBytes } from '../folder/read-source'
import type { FileOutcome, ReasonToLeaveAlone } from './outcome'
import type { SiteIndex } from './read-site-index'

type PictureSource = SourceFile & { name: string }

/**
 * Takes in one picture under the name of its file. What it is must agree with what it is called. One that stands in a
 * dialogue is not replaced, nor one that only the desk knows. `when` its files are made.
 */
export async function takeInPicture(
  source: PictureSource,
  index: SiteIndex,
  { files: say, pictureRefused }: Texts['contents'],
  when: 'now' | 'later',
): Promise<FileOutcome> {
  const refused = (message: string): FileOutcome => ({
    status: 'refused',
    problems: [{ line: 1, column: 1, message }],
  })
  const bytes = await readBytes(source, MAX_PICTURE_BYTES)
  if (!bytes) return refused(pictureRefused['too-many-bytes'])
  const preparation = await (when === 'now' ? preparePicture(bytes) : keepPicture(bytes))
  if (preparation.status === 'refused') return refused(pictureRefused[preparation.reason])
  const { picture } = preparation
  const extension = EXTENSIONS[picture.mediaType]
  if (!source.name.endsWith(`.${extension}`)) {
    return refused(say.expected(say.what.endingOf(extension), say.quote(source.name)))
  }
  if (index.pictures.get(source.name) === picture.hash) return { status: 'unchanged' }
  const reason = await db().transaction(async (transaction): Promise<ReasonToLeaveAlone | null> => {
    if (await isAgreedPicture(transaction, source.name)) return 'agreed-to'
    if (await isOfTheDesk(transaction, source.name, picture.hash)) return 'picture-of-the-desk'
    await replacePicture(transaction, source.name, picture)
    return null
  })
  if (reason) return { status: 'left-alone', reason }
  index.pictures.set(source.name, picture.hash)
  return { status: 'imported' }
}

/** Another picture, of a member, that no reader sees: neither it nor its words may come out under the name of a file. */
async function isOfTheDesk(transaction: Transaction, name: string, hash: string): Promise<boolean> {
  const rows = await transaction
    .select({ hash: media.hash, uploadedBy: media.uploadedBy })
    .from(media)
    .where(eq(media.name, name))
    .for('update')
  const [row] = rows
  if (!row?.uploadedBy || row.hash === hash) return false
  return !(await selectPublic(transaction, [name])).some((it) => it.name === name)
}
