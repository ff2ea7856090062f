import { blockId, type LetterLinks } from '@/publication/text/prose/page/link-letters'

/** Where a letter stands at the desk for ever, or one block of it. */
export function letterAtDesk(dialogueId: string, letterId: string, block: number | null = null): string {
  const place = block === null ? '' : `-${blockId(block)}`
  return `/schrijven/dialogen/${dialogueId}?brief=${letterId}#brief-${letterId}${place}`
}

/** Where the letters of a dialogue are by their numbers. `ids`: in order. One that is not there leads nowhere. */
export function addressesAtDesk(dialogueId: string, ids: string[]): LetterLinks['addressOf'] {
  return (number, block) => {
    const letterId = ids[number - 1]
    return letterId ? letterAtDesk(dialogueId, letterId, block) : `#brief-${number}`
  }
}
