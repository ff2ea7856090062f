import 'server-only'
import { keyedHash } from '@/secret'

/** Tells the pages and copies of one member from those of another on a device, and says nothing else: 16 hex digits. */
export function ownerTag(memberId: string): string {
  return keyedHash('copy-owner', memberId).slice(0, 16)
}
