import { db } from '@/db/client'
import { correspondents, dialogues, type Member } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { replyAddress, replyAddressHash } from '@/publication/dialogues/reply-address'

export type DialogueUnderTest = {
  dialogueId: string
  anna: Member
  ben: Member
  /** their secret addresses in this dialogue */
  addressOf: (member: Member) => string
}

/** Anna and Ben, who write each other. Needs INBOUND_DOMAIN. */
export async function aDialogue(given: { anna?: Member; ben?: Member } = {}): Promise<DialogueUnderTest> {
  const anna = given.anna ?? (await aMember('contributor'))
  const ben = given.ben ?? (await aMember('contributor'))
  const [dialogue] = await db()
    .insert(dialogues)
    .values({ theme: 'Vertrouwen', begunBy: anna.id, turnMemberId: anna.id })
    .returning({ id: dialogues.id })
  const dialogueId = dialogue?.id ?? ''
  await db()
    .insert(correspondents)
    .values(
      [anna, ben].map(({ id: memberId }, position) => ({
        dialogueId,
        memberId,
        position,
        addressHash: replyAddressHash({ dialogueId, memberId }, 1),
      })),
    )
  return { dialogueId, anna, ben, addressOf: ({ id }) => replyAddress({ dialogueId, memberId: id }, 1) ?? '' }
}
