import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { addresseeOf } from '@/texts/addressee'
import type { Language, Texts } from '@/texts/texts'

type People = Pick<OpenDialogue, 'correspondents' | 'former'>

/** To whom a letter was, for one of who write there: "aan jou", "aan Bram", "aan allen"; null of one that is nobody's. */
export function addresseeInWords(
  { correspondents, former }: People,
  { writerId, toMemberId }: { writerId: string; toMemberId: string | null },
  viewerId: string,
  words: Pick<Texts['letters']['form'], 'toYou'>,
  language: Language,
): string {
  const others = [...correspondents, ...former].filter(({ id }) => id !== writerId)
  const to = others.length === 1 ? others[0] : others.find(({ id }) => id === toMemberId)
  if (to?.id === viewerId) return words.toYou
  return addresseeOf({ to: to ?? null, isToAll: others.length > 1 }, 'givenName', language).trim()
}
