import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Shown } from './preview'
import { joinPreviews } from './preview-line'

/**
 * For the button: what `make` makes, or a sentence when this member asks for much at once or pressed one again meanwhile. It
 * holds a turn at the desk's door while it waits, so of one member there is one.
 */
export async function previewInTurn(
  memberId: string,
  make: (gone: AbortSignal) => Promise<Shown>,
): Promise<Shown> {
  // Not by its form: what is typed after the button was pressed does not take its place.
  const turn = joinPreviews(memberId, 'button')
  if (turn.status === 'full') return insteadOf('tooBusy')
  try {
    return await make(turn.gone)
  } catch (error) {
    if (turn.gone.aborted) return insteadOf('replaced')
    throw error
  } finally {
    turn.leave()
  }
}

async function insteadOf(why: 'tooBusy' | 'replaced'): Promise<Shown> {
  const words = (await siteTexts()).texts.prose.problems[why]
  return { problems: [{ line: 1, column: 1, message: words, words }], preview: null }
}
