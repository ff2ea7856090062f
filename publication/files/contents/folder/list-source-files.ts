import type { Dirent } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { insteadOf } from '@/instead-of'
import { PICTURE_NAME } from '@/publication/pictures/media/picture-name'
import { isSlug } from '@/publication/public/addresses/propose-slug'
import { TAKEN_NAMES } from '@/publication/public/addresses/taken-names'
import { FEED_IDS_FILE } from '../feed-ids/feed-ids'
import type { FileTexts } from '../format/contents'
import type { PieceName } from '../format/read-piece-file'
import { WITHDRAWALS_FILE } from '../withdrawals/withdrawals'

/** A file of a contents folder. `file` is its path inside that folder, with slashes. */
export type SourceFile = { file: string; absolute: string }

export type SourceFiles = {
  publication: SourceFile | null
  feedIds: SourceFile | null
  withdrawals: SourceFile | null
  pictures: (SourceFile & { name: string })[]
  authors: (SourceFile & { slug: string })[]
  pages: (SourceFile & { slug: string })[]
  pieces: (SourceFile & PieceName)[]
  issues: (SourceFile & { year: number; number: number })[]
  /** files that are no part of a publication, such as a README.md */
  ignored: string[]
  /** what cannot be read for what it is or how it is called */
  refused: { file: string; message: string }[]
}

const PIECE_FILE = /^([1-9]\d{3})-(0[1-9]|1[0-2])-(.+)\.mdx$/
const ISSUE_FILE = /^([1-9]\d{3})-([1-9]\d{0,3})\.mdx$/

/**
 * Lists what is in a contents folder, by kind and in order of name. Symbolic links are refused, not followed, so nothing
 * outside the folder can be read. Hidden files are passed over. Null when there is no such folder.
 */
export async function listSourceFiles(folder: string, say: FileTexts): Promise<SourceFiles | null> {
  const found: SourceFiles = {
    publication: null,
    feedIds: null,
    withdrawals: null,
    pictures: [],
    authors: [],
    pages: [],
    pieces: [],
    issues: [],
    ignored: [],
    refused: [],
  }
  const root = await realpath(folder).catch(absent)
  if (!root) return null
  const here = await listFolder(root, '')
  if (!here) return null
  for (const entry of here) {
    const place = PLACES[entry.name]
    if (entry.isSymbolicLink())
      found.refused.push({ file: entry.name, message: say.expected(say.what.plainFile, say.found.link) })
    else if (place && entry.isDirectory()) await listPlace(root, entry.name, place, found, say)
    else if (entry.name === 'publication.json' && entry.isFile())
      found.publication = sourceFile(root, entry.name)
    else if (entry.name === FEED_IDS_FILE && entry.isFile()) found.feedIds = sourceFile(root, entry.name)
    else if (entry.name === WITHDRAWALS_FILE && entry.isFile())
      found.withdrawals = sourceFile(root, entry.name)
    else found.ignored.push(entry.name)
  }
  return found
}

type Place = (source: SourceFile, name: string, found: SourceFiles, say: FileTexts) => string | null

/** Each puts a file where it belongs, or says what name was expected. */
const PLACES: Record<string, Place> = {
  images: (source, name, found, say) => {
    if (!PICTURE_NAME.test(name)) return say.what.pictureName
    found.pictures.push({ ...source, name })
    return null
  },
  authors: (source, name, found, say) => {
    const slug = slugOf(name)
    if (!slug) return say.what.slugName('rob.mdx')
    found.authors.push({ ...source, slug })
    return null
  },
  pages: (source, name, found, say) => {
    const slug = slugOf(name)
    if (!slug || TAKEN_NAMES.has(slug) || /^\d+$/.test(slug)) return say.what.pageName
    found.pages.push({ ...source, slug })
    return null
  },
  essays: (source, name, found, say) => placePiece('essay', source, name, found, say),
  dialogues: (source, name, found, say) => placePiece('dialogue', source, name, found, say),
  issues: (source, name, found, say) => {
    const [, year, number] = ISSUE_FILE.exec(name) ?? []
    if (!year) return say.what.issueName
    found.issues.push({ ...source, year: Number(year), number: Number(number) })
    return null
  },
}

function placePiece(
  kind: PieceName['kind'],
  source: SourceFile,
  name: string,
  found: SourceFiles,
  say: FileTexts,
): string | null {
  const [, year, month, slug = ''] = PIECE_FILE.exec(name) ?? []
  if (!isSlug(slug)) return say.what.pieceName
  found.pieces.push({ ...source, kind, year: Number(year), month: Number(month), slug })
  return null
}

async function listPlace(
  root: string,
  folder: string,
  place: Place,
  found: SourceFiles,
  say: FileTexts,
): Promise<void> {
  for (const entry of (await listFolder(root, folder)) ?? []) {
    const file = `${folder}/${entry.name}`
    if (entry.isSymbolicLink())
      found.refused.push({ file, message: say.expected(say.what.plainFile, say.found.link) })
    else if (!entry.isFile() || !MEANT[folder === 'images' ? 'picture' : 'text'].test(entry.name))
      found.ignored.push(file)
    else {
      const wanted = place(sourceFile(root, file), entry.name, found, say)
      if (wanted) found.refused.push({ file, message: say.expected(wanted, say.quote(entry.name)) })
    }
  }
}

/** Files that were clearly meant to be taken in, and so must not be passed over when their name is wrong. */
const MEANT = { picture: /\.(?:png|jpe?g|webp|gif|svg|avif|heic|tiff?)$/i, text: /\.(?:mdx?|markdown|txt)$/i }

const slugOf = (name: string) =>
  name.endsWith('.mdx') && isSlug(name.slice(0, -4)) ? name.slice(0, -4) : null

const sourceFile = (root: string, file: string): SourceFile => ({ file, absolute: path.join(root, file) })

async function listFolder(root: string, folder: string): Promise<Dirent[] | null> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(absent)
  const visible = entries?.filter((entry) => !entry.name.startsWith('.')) ?? null
  return visible?.sort((a, b) => (a.name < b.name ? -1 : 1)) ?? null
}

const absent = insteadOf(['ENOENT', 'ENOTDIR'], null)
