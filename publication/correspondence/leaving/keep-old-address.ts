import { type PutBackOutcome, putAddressBack } from '@/publication/people/addresses/put-address-back'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { lockAround, restore } from './take-back-departure'

/** Undoes a change of address by a link, and with it that the publication was left from the new one, as `putAddressBack` says. */
export async function keepOldAddress(token: string, now = new Date()): Promise<PutBackOutcome> {
  let isBack = false
  const outcome = await putAddressBack(
    token,
    {
      lockBefore: lockAround,
      takeLeavingBack: async (transaction, departure) => {
        await restore(transaction, departure, now)
        isBack = true
      },
    },
    now,
  )
  if (isBack) announceEdition()
  return outcome
}
