import { listPictures } from '@/publication/text/prose/list-pictures'
import type { ProseFormat } from '@/publication/text/prose/problem'
import type { PieceFile } from '../format/contents'
import { hashFile } from '../format/hash-file'
import { writePieceFile } from '../format/write-files'
import type { KnownPiece, SiteIndex } from './read-site-index'

/** The hash by which the file of a piece is known again; one whose picture changed has changed. */
export function hashPiece(file: PieceFile, index: SiteIndex): string {
  return hashFile(writePieceFile(file), pictureHashes(file, index))
}

/**
 * Whether a file says what it said before, with the same pictures, and only its address or its former ones are others. To readers of
 * feeds that is no change (RFC 4287, 4.2.15).
 */
export function isOnlyMoved(file: PieceFile, there: KnownPiece, from: string | undefined, index: SiteIndex) {
  const known = [...index.formerAddresses].filter(([, id]) => id === there.id).map(([path]) => path)
  const before = [known.sort(), file.aliases.filter((path) => path !== from)]
  return before.some((aliases) => hashPiece({ ...file, aliases }, index) === there.sourceHash)
}

function pictureHashes(file: PieceFile, index: SiteIndex): string[] {
  const names = [
    ...(file.image ? [file.image.src.slice('images/'.length)] : []),
    ...[file.body, ...file.letters.map((letter) => letter.interlude)].flatMap((text) =>
      pictureNames(text, 'mdx'),
    ),
    ...file.letters.flatMap((letter) => pictureNames(letter.body, letter.format)),
  ]
  return names.map((name) => index.pictures.get(name) ?? '')
}

const pictureNames = (text: string, format: ProseFormat) =>
  text.includes('/media/') ? listPictures(text, format).map((src) => src.slice('/media/'.length)) : []
