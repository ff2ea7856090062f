import { lookForPrivateThings } from '@/publication/correspondence/compositions/privacy/look-for-private-things'
import { putPrivateBack } from '@/publication/correspondence/private-passages/put-private-back'
import { renumberReferences } from '@/publication/correspondence/quotations/renumber-references'
import { tieLetters } from '@/publication/correspondence/quotations/tie-letters'
import { mayBeKeysIn } from '@/publication/people/keys/may-be-keys-in'
import { linksOfTexts } from '@/publication/public/addresses/links-of-texts'
import { letterToHtml } from '@/publication/public/feeds/letter-to-html'
import { pieceToHtml } from '@/publication/public/feeds/piece-to-html'
import { shareIds } from '@/publication/public/letters/share-ids'
import { traceQuotations } from '@/publication/public/letters/trace-quotations'
import { factsOfTexts } from '@/publication/public/pieces/facts-of-texts'
import { classifyBounce } from '@/publication/readers/bounces/classify/classify-bounce'
import { spotsOfChange } from '@/publication/text/comparison/spots-of-change'
import { readDocx } from '@/publication/text/paste/docx/read-docx'
import { readClipboard } from '@/publication/text/paste/read-clipboard'
import { checkProse } from '@/publication/text/prose/check-prose'
import { foldedToText } from '@/publication/text/prose/folded-to-text'
import { listMissingPlaces } from '@/publication/text/prose/list-missing-places'
import { listPictures } from '@/publication/text/prose/list-pictures'
import { picturesInWords } from '@/publication/text/prose/pictures-in-words'
import { proseToShortHtml } from '@/publication/text/prose/prose-to-html'
import { proseToMailText } from '@/publication/text/prose/prose-to-mail-text'
import { setComparison } from './set-comparison'
import { setProse } from './set-prose'
import { tryOut } from './try-out'

/** Everything whose cost a text decides. Whoever has it done in a thread names one of these: see `inWorker`. */
export const WORKS = {
  checkProse,
  classifyBounce,
  factsOfTexts,
  foldedToText,
  letterToHtml,
  linksOfTexts,
  listMissingPlaces,
  listPictures,
  lookForPrivateThings,
  mayBeKeysIn,
  picturesInWords,
  pieceToHtml,
  proseToMailText,
  proseToShortHtml,
  putPrivateBack,
  readClipboard,
  readDocx,
  renumberReferences,
  setComparison,
  spotsOfChange,
  setProse,
  shareIds,
  tieLetters,
  traceQuotations,
  tryOut,
}
