import { createHash, timingSafeEqual } from 'node:crypto'
import { ownAddress } from '@/emails/compose-mail'
import { env } from '@/env'
import { hasherOf, keyedHash } from '@/secret'

/** 128 bits: not to be guessed. Hexadecimal, safe from mail programs that change capitals. */
const DIGITS = 32
const SHAPE = /^b\+(\d{1,18})\.([0-9a-f]{32})$/

/**
 * Where a mail to one reader comes back to when it does not arrive (its envelope-from): it says of which delivery. Our own address
 * when this site receives no mail. It is made again, never stored.
 */
export function returnAddress(deliveryId: number): string {
  return returnAddresses()(deliveryId)
}

/** The same for many deliveries. */
export function returnAddresses(): (deliveryId: number) => string {
  const { inboundDomain } = env()
  const own = ownAddress()
  if (!inboundDomain) return () => own
  const hash = hasherOf('return-address', 'hex')
  return (deliveryId) => `b+${deliveryId}.${hash(String(deliveryId)).slice(0, DIGITS)}@${inboundDomain}`
}

/** The delivery that a recipient of a mail stands for; null when it is no return address that we made. */
export function readReturnAddress(recipient: string): number | null {
  const at = recipient.lastIndexOf('@')
  const local = recipient.slice(0, Math.max(at, 0)).trim().toLowerCase()
  const [, digits, given] = SHAPE.exec(local) ?? []
  if (
    recipient
      .slice(at + 1)
      .trim()
      .toLowerCase() !== env().inboundDomain ||
    !digits ||
    !given
  )
    return null
  const deliveryId = Number(digits)
  return Number.isSafeInteger(deliveryId) &&
    String(deliveryId) === digits &&
    areEqual(given, hashOf(deliveryId))
    ? deliveryId
    : null
}

const hashOf = (deliveryId: number) => keyedHash('return-address', String(deliveryId)).slice(0, DIGITS)

/** Takes as long for a near miss as for any other. */
function areEqual(a: string, b: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest()
  return timingSafeEqual(digest(a), digest(b))
}
