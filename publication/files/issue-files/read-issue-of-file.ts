import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import path from 'node:path'
import type { DraftedPart } from '@/db/schema'
import { insteadOf } from '@/instead-of'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import type { IssueContent } from '@/publication/readers/issues/issue-content'
import { type Language, textsIn } from '@/texts/texts'
import { readSource } from '../contents/folder/read-source'
import type { Read } from '../contents/format/contents'
import { issueSchema } from '../contents/format/issue-schema'
import { readIssueFile } from '../contents/format/read-issue-file'
import { writeIssueFile } from '../contents/format/write-issue-file'
import { findParts } from '../contents/take-in/find-parts'
import { readSiteIndex } from '../contents/take-in/read-site-index'

/** An issue that a file says. */
export type IssueOfFile = {
  /** of these words: the same file, read again, is the same issue */
  id: string
  content: Omit<IssueContent, 'parts'> & { parts: DraftedPart[] }
  /** when readers had it; null when they did not */
  date: Date | null
}

/** Reads an issue from a file, against what this site has; null when there is no such file. */
export async function readIssueOfFile(
  file: string,
  language: Language,
): Promise<Read<IssueOfFile> | { status: 'no-file' }> {
  const say = textsIn(language).contents.files
  const absolute = await realpath(path.resolve(file)).catch(insteadOf(['ENOENT', 'ENOTDIR'], null))
  if (!absolute) return { status: 'no-file' }
  const source = await readSource({ file, absolute }, say)
  if (source.status === 'refused') return source
  const known = await readSiteIndex()
  const read = readIssueFile(source.value, { known, language, say, schema: issueSchema(say) })
  if (read.status === 'refused') return read
  const parts = await findParts(read.value.parts, say)
  if (parts.status === 'refused') return parts
  const { subject, preheader, date } = read.value
  // Whoever has the files of a site chose its pictures: of the desk's own a file knows none.
  const drafted = parts.value.map(
    (part): DraftedPart =>
      part.kind === 'words' ? { ...part, openPictures: spelledPictures(part.text) } : part,
  )
  const words = writeIssueFile({ ...read.value, date: null })
  return {
    status: 'read',
    value: { id: idOf(words), date, content: { subject, preheader, parts: drafted, plainText: null } },
  }
}

/** RFC 9562, 5.8: a UUID of our own making, of the words themselves. */
function idOf(words: string): string {
  const digits = createHash('sha256').update(`issue of a file\0${words}`).digest('hex')
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`]
  return [...parts, `8${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-')
}
