import 'server-only'
import type { Viewer } from '@/app/_server/viewer'
import type { Shown } from '@/app/(desk)/_editor/preview'
import { findLetterFormat } from '@/publication/correspondence/letters/find-letter-format'
import type { LetterScreen } from './letter-screen'
import { listWhoWillRead } from './list-who-will-read'
import { previewText } from './preview-text'

type Typed = Pick<LetterScreen, 'dialogueId' | 'letterId' | 'values' | 'readers'>

/** A letter as the others will read it; of one that cannot be, what is wrong where. */
export async function previewLetter(
  viewer: Viewer,
  { dialogueId, letterId, values, readers: chosen }: Typed,
  gone?: AbortSignal,
): Promise<Shown> {
  const { subject, body } = values
  const format = await findLetterFormat(letterId)
  const readers = () => listWhoWillRead(viewer, { dialogueId, letterId, chosen })
  return previewText(viewer.id, { dialogueId, letterId, subject, body, format, readers }, gone)
}
