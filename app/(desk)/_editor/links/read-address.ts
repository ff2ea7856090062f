const ADDRESS = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)\S+$/i
const NAMED = /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?#]\S*)?$/u
const MAIL = /^[^\s@/]+@[^\s@/]+\.\p{L}{2,}$/u

/** The address that was typed, with the beginning that it may be typed without; null when it looks like words. */
export function readAddress(typed: string): string | null {
  const address = typed.trim()
  if (ADDRESS.test(address)) return address
  if (MAIL.test(address)) return `mailto:${address}`
  return NAMED.test(address) ? `https://${address}` : null
}
