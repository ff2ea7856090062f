import { insteadOf } from '@/instead-of'
import { htmlToProse, type PasteInto } from './html-to-prose'
import type { Pasted } from './pasted'

/** As htmlToProse; null for what is nested so deep that nobody wrote it. */
export function readClipboard(html: string, into: PasteInto): Pasted | null {
  try {
    return htmlToProse(html, into)
  } catch (error) {
    return insteadOf(RangeError, null)(error)
  }
}
