import { createHash } from 'node:crypto'

/** A member's own details, as they stand in the form. `bio` is MDX. */
export type ShownProfile = { name: string; roleLine: string; bio: string }

type Found = {
  name: string
  author: Pick<ShownProfile, 'roleLine' | 'bio'> | null
  typed: ShownProfile | null
}

/** What a member typed last about themselves, whether readers can be shown it or not. */
export function shownProfile({ name, author, typed }: Found): ShownProfile {
  return typed ?? { name, roleLine: author?.roleLine ?? '', bio: author?.bio ?? '' }
}

/** Tells one state of the details from another, for a page that was open while they were changed elsewhere. */
export function markOfProfile({ name, roleLine, bio }: ShownProfile): string {
  return createHash('sha256')
    .update(JSON.stringify([name, roleLine, bio]))
    .digest('hex')
    .slice(0, 32)
}
