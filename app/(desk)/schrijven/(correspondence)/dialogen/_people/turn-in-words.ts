import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { longDate } from '@/texts/dates'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'

type Turn = Pick<OpenDialogue, 'awaited' | 'unconfirmed' | 'letterCount' | 'turnSince'>

/** For whom a dialogue waits, all of them; and who of them wrote by mail, and is still to confirm it. `since`: '' where that differs for each. */
export function turnInWords(
  { awaited, unconfirmed, letterCount, turnSince }: Turn,
  viewerId: string,
  words: Texts['dialogues'],
  language: Language,
  now = new Date(),
): { state: string; since: string } {
  const hasAnswered = (id: string) => unconfirmed.some((it) => it.id === id)
  const open = awaited.filter(({ id }) => !hasAnswered(id))
  const isFirst = letterCount === 0
  const answered = awaited
    .filter(({ id }) => hasAnswered(id))
    .map(({ id, givenName }) =>
      id === viewerId ? words.youAnswered(isFirst) : words.answered(givenName, isFirst),
    )
  const isViewersAlone = open.length === 1 && open[0]?.id === viewerId
  const names = open.map(({ id, givenName }) => (id === viewerId ? words.you : givenName))
  const waits = isViewersAlone ? words.yourTurn : words.waitsFor(joinNames(names, language))
  const day = longDate(turnSince, language)
  const since = day === longDate(now, language) ? words.sinceToday : words.since(day)
  return {
    state: [...(open.length > 0 ? [waits] : []), ...answered].join('; '),
    since: awaited.length === 1 && open.length === 1 ? since : '',
  }
}
