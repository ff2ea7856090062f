import { db } from '@/db/client'
import { type HasOpen, listWhoHasOpen } from '@/publication/people/open-texts/list-who-has-open'
import { readNamesAround } from '../dialogues/names-around'

/** Who else has the composition of a dialogue open, as they are called there. Whether the one who asks may read it is for the caller to know. */
export function listWhoComposes(memberId: string, dialogueId: string, now = new Date()): Promise<HasOpen[]> {
  return listWhoHasOpen(memberId, dialogueId, now, async () => {
    const called = await readNamesAround(db(), dialogueId)
    return (one) => called(one).name
  })
}
