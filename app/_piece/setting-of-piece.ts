import type { ProseSetting } from '@/components/prose/setting'
import type { Picture } from '@/publication/pictures/media/picture'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { placeOnPage } from '@/publication/text/prose/page/lead-links'
import type { Language } from '@/texts/texts'
import { prefixAmongOthers } from './ids-on-page'

/** Where a piece stands: on its own page, whole among others in a month archive, or as a proof at the desk. */
export type PlaceOfPiece = 'page' | 'archive' | 'proof'

/** How the texts of a piece are set where it stands. */
export function settingOfPiece(
  piece: PieceView,
  place: PlaceOfPiece,
  pictures: Map<string, Picture>,
  language: Language,
): ProseSetting {
  const isPage = place !== 'archive'
  const prefix = prefixOf(piece, place)
  return {
    pictures,
    language,
    prefix,
    noteLevel: isPage ? 2 : 3,
    place: placeOnPage(piece.path, prefix, isPage ? `#${prefix}` : `${piece.path}#`),
    isAmongLetters: piece.letters.length > 0,
    keepsFormerIds: place !== 'proof',
  }
}

/** At the desk scripts run: what somebody called a heading must not have an id that one of them looks for. */
function prefixOf(piece: PieceView, place: PlaceOfPiece): string {
  if (place === 'proof') return 'drukproef-'
  return place === 'page' ? '' : prefixAmongOthers(piece.path)
}
