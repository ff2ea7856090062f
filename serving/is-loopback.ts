/** Whether this name or address is the machine itself (RFC 1122, 3.2.1.3; RFC 4291, 2.5.3; RFC 6761, 6.3). */
export function isLoopback(nameOrAddress: string): boolean {
  const plain = nameOrAddress.replace(/^::ffff:(?=\d+\.)/i, '').toLowerCase()
  return plain === 'localhost' || plain === '::1' || /^127(\.\d{1,3}){3}$/.test(plain)
}
