import { blockId, type LetterAddresses } from '@/publication/text/prose/page/link-letters'

/** Where a letter stands at the desk for ever, or one block of it. */
export function letterAtDesk(dialogueId: string, letterId: string, block: number | null = null): string {
  const place = block === null ? '' : `-${blockId(block)}`
  return `/schrijven/dialogen/${dialogueId}?brief=${letterId}#brief-${letterId}${place}`
}

/** Where the letters of a dialogue are by their numbers. `ids`: in order. */
export function addressesAtDesk(dialogueId: string, ids: string[]): LetterAddresses {
  return { letters: ids.map((id) => letterAtDesk(dialogueId, id)) }
}
