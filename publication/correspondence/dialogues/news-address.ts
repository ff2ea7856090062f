import type { News, Piece } from '@/db/schema'
import { letterAtDesk } from '../letters/address-at-desk'

/** Where somebody looks at what happened in a dialogue. */
export function newsAddress(
  { kind, thingId: dialogueId, detailId }: News,
  piece: Pick<Piece, 'path'> | null,
): string {
  const dialogue = `/schrijven/dialogen/${dialogueId}`
  switch (kind) {
    case 'letter-revised':
      return detailId ? letterAtDesk(dialogueId, detailId) : dialogue
    case 'change-proposed':
    case 'change-taken':
    case 'change-left':
      return `${dialogue}/wijzigingen/${detailId}`
    case 'mail-held':
    case 'mail-after-stop':
      return `/schrijven/post/${detailId}`
    case 'exchange-read':
    case 'exchange-confirmed':
      return `/schrijven/post/uitwisseling/${detailId}`
    case 'exchange-undone':
      return `${dialogue}/uitwisseling`
    case 'proof-refused':
    case 'all-agreed':
      return `${dialogue}/samenstelling/drukproef`
    case 'join-asked':
    case 'join-refused':
      return `${dialogue}/correspondenten`
    case 'published':
      return piece?.path ?? dialogue
    default:
      return dialogue
  }
}
