import 'server-only'
import { setText } from '@/app/_piece/set-text'
import { findPicturesForViewer } from '@/app/_server/find-pictures-for-viewer'
import { siteTexts } from '@/app/_server/site-texts'
import type { PreviewPart } from '@/app/(desk)/_editor/preview'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { readersInWords } from '@/publication/correspondence/private-passages/audience/readers-in-words'
import type { TiedPassage } from '@/publication/correspondence/quotations/tie-letters'
import { listPicturesInWorker } from '@/publication/text/prose/list-pictures-in-worker'
import { placeOnPage } from '@/publication/text/prose/page/lead-links'
import type { LetterAddresses } from '@/publication/text/prose/page/link-letters'

export type PassagesToSet = {
  /** null when the letter cannot be shown */
  passages: TiedPassage[] | null
  /** who reads the private ones, its writer first */
  readers: readonly CorrespondentName[]
  /** where other letters are */
  to: LetterAddresses
  /** where relative links are read from */
  page: string
  /** keeps the ids of several letters on a page apart */
  prefix: string
  /** of the heading above notes: one under the heading of the letter */
  noteLevel: 3 | 4
  /** who waits in line for it */
  asker: string
  /** of an asker who may leave before it is there */
  gone?: AbortSignal | undefined
  /** the pictures of it; left out: as who is signed in may have them */
  findPictures?: typeof findPicturesForViewer
}

/** A letter as its reader may have it, set by the pipeline of the public page, passage by passage. */
export async function setPassages(letter: PassagesToSet): Promise<PreviewPart[]> {
  const {
    passages,
    readers,
    to,
    page,
    prefix,
    noteLevel,
    asker,
    gone,
    findPictures = findPicturesForViewer,
  } = letter
  const { texts, language } = await siteTexts()
  const { unreadable, betweenUs } = texts.dialogues.page
  const label = betweenUs(readersInWords(readers, language))
  if (!passages) return [{ text: { status: 'not set', sentence: unreadable }, line: 1, privateLabel: null }]
  const listed = await Promise.all(
    passages.map(({ text, format }) => listPicturesInWorker(asker, text, format)),
  )
  const pictures = await findPictures(listed.flat())
  return Promise.all(
    passages.map(async ({ isPrivate, line, text, format, firstBlock, ...ties }) => ({
      line,
      privateLabel: isPrivate ? label : null,
      text: await setText({
        asker,
        gone,
        source: text,
        format,
        setting: {
          pictures,
          language,
          prefix: `${prefix}${line}-`,
          noteLevel,
          place: placeOnPage(page, `${prefix}${line}-`),
        },
        headingOffset: noteLevel - 2,
        letters: { ...ties, to, ids: { prefix, firstBlock } },
      }),
    })),
  )
}
