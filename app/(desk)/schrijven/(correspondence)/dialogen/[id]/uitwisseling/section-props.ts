import type {
  DialogueExchanges,
  ExchangeView,
} from '@/publication/correspondence/arrivals/exchange/find-exchanges'
import type { Language, Texts } from '@/texts/texts'

export type SectionProps = {
  dialogueId: string
  exchange: ExchangeView
  found: DialogueExchanges
  viewerId: string
  words: Texts['arrivals']
  dates: Texts['letters']['dates']
  language: Language
}
