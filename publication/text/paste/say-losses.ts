import type { Texts } from '@/texts/texts'
import { LOSSES, type Losses } from './pasted'

/** What of a source did not come along, a sentence for each kind. */
export function sayLosses(losses: Losses, texts: Texts['paste']): string[] {
  return LOSSES.flatMap((loss) => {
    const times = losses[loss] ?? 0
    return times > 0 ? [texts.losses[loss](times)] : []
  })
}
