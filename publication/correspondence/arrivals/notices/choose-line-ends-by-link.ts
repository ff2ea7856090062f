import { type ChosenLineEnds, chooseLineEnds } from '../choose-line-ends'
import { openLetterLink } from './open-letter-link'

/**
 * The same choice on the page behind the link of a notice (see `chooseLineEnds`), for as long as the link opens the letter. `viewerId`:
 * who is signed in in that browser, if anybody; the letter of another is not theirs.
 */
export async function chooseLineEndsByLink(
  token: string,
  viewerId: string | null,
  choice: Parameters<typeof chooseLineEnds>[2],
  now = new Date(),
): Promise<ChosenLineEnds> {
  const opened = await openLetterLink(token, now)
  if (opened.status !== 'open' || (viewerId && viewerId !== opened.memberId)) return { status: 'not-found' }
  const isChosen = opened.arrival.lineEnds === choice.lineEnds && choice.typed === undefined
  if (isChosen) return { status: 'chosen', typed: '', missed: 0 }
  return chooseLineEnds(opened.memberId, opened.arrival.id, choice)
}
