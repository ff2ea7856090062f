import { db } from '@/db/client'
import { arrivals, type Member } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { findOrAddMember } from './people'

const ARRIVAL = { via: 'smtp', raw: Buffer.from(''), state: 'proposed', body: 'Zoals hij kwam.' } as const

/** A mail of theirs that waits for them under Post, in a dialogue with Ben unless another is given; its id. */
export async function aProposalTo(
  member: Member,
  given: { dialogueId?: string; body?: string; pictureCount?: number } = {},
): Promise<string> {
  const { dialogueId = (await aDialogue({ by: [member, await findOrAddMember('Ben')] })).id } = given
  const [kept] = await db()
    .insert(arrivals)
    .values({ ...ARRIVAL, ...given, dialogueId, memberId: member.id })
    .returning({ id: arrivals.id })
  return kept?.id ?? ''
}
