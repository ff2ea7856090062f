import { db } from '@/db/client'
import { isAgreedPicture } from '@/publication/correspondence/compositions/is-agreed-picture'
import { MAX_PICTURE_BYTES } from '@/publication/pictures/media/picture-limits'
import { EXTENSIONS } from '@/publication/pictures/media/picture-type'
import { keepPicture, preparePicture } from '@/publication/pictures/media/prepare-picture'
import { replacePicture } from '@/publication/pictures/media/replace-picture'
import type { Texts } from '@/texts/texts'
import type { SourceFile } from '../folder/list-source-files'
import { readBytes } from '../folder/read-source'
import type { FileOutcome } from './outcome'
import type { SiteIndex } from './read-site-index'

type PictureSource = SourceFile & { name: string }

/**
 * Takes in one picture under the name of its file. What it is must agree with what it is called. One that stands in a
 * dialogue is not replaced. `when` its files are made.
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
  const isReplaced = await db().transaction(async (transaction) => {
    if (await isAgreedPicture(transaction, source.name)) return false
    await replacePicture(transaction, source.name, picture)
    return true
  })
  if (!isReplaced) return { status: 'left-alone', reason: 'agreed-to' }
  index.pictures.set(source.name, picture.hash)
  return { status: 'imported' }
}
