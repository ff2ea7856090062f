import type { Member } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { replyAddress } from '@/publication/correspondence/dialogues/reply-address'

export type DialogueByMail = {
  dialogueId: string
  anna: Member
  ben: Member
  /** their secret addresses in this dialogue */
  addressOf: (member: Member) => string
}

/** Anna and Ben, who write each other. Needs INBOUND_DOMAIN. */
export async function aDialogueByMail(given: { anna?: Member; ben?: Member } = {}): Promise<DialogueByMail> {
  const anna = given.anna ?? (await aMember('contributor'))
  const ben = given.ben ?? (await aMember('contributor'))
  const { id: dialogueId } = await aDialogue({ theme: 'Vertrouwen', by: [anna, ben] })
  return { dialogueId, anna, ben, addressOf: ({ id }) => replyAddress({ dialogueId, memberId: id }, 1) ?? '' }
}
