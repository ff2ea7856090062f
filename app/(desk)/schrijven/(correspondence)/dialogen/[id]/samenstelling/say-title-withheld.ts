import type { OpenComposition } from '@/publication/correspondence/compositions/find-composition'
import { AROUND } from '@/publication/correspondence/compositions/shown-mark'
import type { PieceView } from '@/publication/public/pieces/select-views'
import type { Texts } from '@/texts/texts'

/** A proof with words in place of a title that whoever looks may not read yet; a gap would tell them nothing. */
export function sayTitleWithheld(
  preview: PieceView,
  { lacking }: Pick<NonNullable<OpenComposition['current']>, 'lacking'>,
  { proofByMail }: Texts,
): PieceView {
  return preview.title === '' && lacking.includes(AROUND)
    ? { ...preview, title: proofByMail.titleWithheld }
    : preview
}
