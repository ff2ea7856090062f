/** Bytes in memory of exactly their size. What zlib and Node hand out is often a slice of more, all of which a slice holds. */
export function ownMemory(bytes: Buffer): Buffer {
  if (bytes.length === bytes.buffer.byteLength) return bytes
  const own = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(own)
  return own
}
