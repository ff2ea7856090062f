import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { hasAnswered } from '@/publication/correspondence/dialogues/has-answered'
import type { Texts } from '@/texts/texts'

type Turn = Pick<OpenDialogue, 'turn' | 'unconfirmed' | 'letterCount'>

/** For whom a dialogue waits; or that they wrote by mail, and are still to confirm it. */
export function turnInWords(dialogue: Turn, viewerId: string, words: Texts['dialogues']): string {
  const { turn, letterCount } = dialogue
  const isViewer = turn.id === viewerId
  if (!hasAnswered(dialogue)) return isViewer ? words.yourTurn : words.waitsFor(turn.givenName)
  const isFirst = letterCount === 0
  return isViewer ? words.youAnswered(isFirst) : words.answered(turn.givenName, isFirst)
}
