import { ownAddress } from '@/emails/compose-mail'

/** Where mail servers send back what they could not deliver of this delivery: our own address. */
export function returnAddress(_deliveryId: number): string {
  return ownAddress()
}
