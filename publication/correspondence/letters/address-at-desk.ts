import { blockId, type LetterAddresses } from '@/publication/text/prose/page/link-letters'

/** Where a letter stands at the desk for ever, or one block of it. */
export function letterAtDesk(dialogueId: string, letterId: string, block: number | null = null): string {
  const place = block === null ? '' : `-${blockId(block)}`
  return `/schrijven/dialogen/${dialogueId}?brief=${letterId}#${anchorAtDesk(letterId)}${place}`
}

/** The place of a letter on the pages of the desk, whatever its number. */
export function anchorAtDesk(letterId: string): string {
  return `brief-${letterId}`
}

/** Where the letters of a dialogue are by their numbers. `ids`: in order. */
export function addressesAtDesk(dialogueId: string, ids: string[]): LetterAddresses {
  return { letters: ids.map((id) => letterAtDesk(dialogueId, id)) }
}
