import type { OpenComposition } from '@/publication/correspondence/compositions/find-composition'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'

/** Why a composition is closed to whoever looks, and to whom it is not. */
export function closedInWords(
  { aroundReaders }: Pick<OpenComposition, 'aroundReaders'>,
  { closed }: Texts['compositions'],
  language: Language,
): string {
  return closed(joinNames(aroundReaders, language), aroundReaders.length)
}
