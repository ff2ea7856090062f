import type { Member } from '@/db/schema'
import { proposeSlug } from '@/publication/public/addresses/propose-slug'

/** What to call a first owner who has told neither name nor address yet. */
const NAMELESS = 'Beheerder'

/** A member's name; while they have told none, what stands before the @ of their address. */
export function nameOnScreen({ name, email }: Pick<Member, 'name' | 'email'>): string {
  if (name.trim()) return name.trim()
  const words = (email?.split('@')[0] ?? '').split(/[._+-]+/).filter(Boolean)
  return words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join(' ') || NAMELESS
}

const NAMELESS_SLUG = new RegExp(`^${proposeSlug(NAMELESS)}(?:-\\d+)?$`)

/** Whether an address says no name at all: that of the page of a first owner who had told none. */
export const isNamelessSlug = (slug: string) => NAMELESS_SLUG.test(slug)
