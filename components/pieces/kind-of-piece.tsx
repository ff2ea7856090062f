import type { PieceSummary } from '@/publication/public/pieces/select-summaries'
import { type Language, textsIn } from '@/texts/texts'

/** "Briefwisseling · 7 brieven" or "Essay · 4 minuten lezen", in small capitals. */
export function KindOfPiece({ piece, language }: { piece: PieceSummary; language: Language }) {
  const texts = textsIn(language).reader
  return (
    <p className="kind">
      {piece.kind === 'dialogue'
        ? `${texts.dialogue} · ${texts.letters(piece.letterCount)}`
        : `${texts.essay} · ${texts.minutes(piece.minutes)}`}
    </p>
  )
}
