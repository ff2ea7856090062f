import type { Texts } from '@/texts/texts'

/** Why a mail is held, as a sentence; an older row may have a reason that is no longer given. */
export function reasonInWords({ reasons, heldBecause }: Texts['arrivals'], heldFor: string): string {
  return Object.hasOwn(reasons, heldFor) ? reasons[heldFor as keyof typeof reasons] : heldBecause
}
