import { comeAgainAfter } from '@/app/(desk)/_forms/come-again-after'
import type { Screen } from '@/app/(desk)/_forms/screen'
import { inTime, TurnedAway } from '@/app/(desk)/_forms/turned-away'
import type { Shown } from './preview'

/** The same form was asked for meanwhile, by typing on: that preview follows by itself. */
const REPLACED = 409

/**
 * What "Voorbeeld" answers where there is script: the form as it was, with what the handler of live previews makes of what is
 * typed. As an answer of a server action a long text would go through React and Next on the thread that serves readers.
 * Throws TurnedAway when there is no preview.
 */
export async function pressPreview<Of extends Screen & Shown>(
  address: string,
  typed: FormData,
  now: Of,
  refused: string,
): Promise<Of> {
  // The preview needs words only; a picture that was chosen is sent when it is saved.
  typed.delete('picture')
  const headers = { accept: 'application/json' }
  const answer = await fetch(address, { method: 'POST', headers, body: typed, signal: inTime(typed) })
  const quiet = { ...now, at: Date.now(), isKept: false, isByItself: false, answer: null }
  if (answer.status === REPLACED) return quiet
  if (!answer.ok) throw new TurnedAway(answer.status, comeAgainAfter(answer))
  const { problems, preview, hints = [] }: Shown = await answer.json()
  if (problems.length === 0) return { ...quiet, problems, hints, preview }
  // The last one that could be shown stays.
  return { ...quiet, problems, hints, preview: null, answer: { tone: 'bad', text: refused } }
}
