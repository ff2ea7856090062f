import type { Departure } from '@/db/schema'
import { type PutBackOutcome, putAddressBack } from '@/publication/people/addresses/put-address-back'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { lockAround, restore } from './take-back-departure'
import { tryAgain } from './try-again'

/** Undoes a change of address by a link, and with it that the publication was left from the new one, as `putAddressBack` says. */
export async function keepOldAddress(token: string, now = new Date()): Promise<PutBackOutcome> {
  let isBack = false
  const outcome = await tryAgain(() => {
    let around: Departure | null = null
    return putAddressBack(
      token,
      {
        lockBefore: async (transaction, memberId) => {
          around = await lockAround(transaction, memberId)
        },
        takeLeavingBack: async (transaction, departure) => {
          await restore(transaction, departure, around, now)
          isBack = true
        },
      },
      now,
    )
  })
  if (isBack) announceEdition()
  return outcome
}
