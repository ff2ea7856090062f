const CENTRAL = 0x02014b50

/** The files of a zip whose contents are kept as they are (APPNOTE 4.3.12), as text by their names. */
export function readZip(bytes: Buffer): Map<string, string> {
  const files = new Map<string, string>()
  // The end of the central directory, 22 bytes without a comment, says where it begins.
  let at = bytes.readUInt32LE(bytes.length - 22 + 16)
  while (bytes.readUInt32LE(at) === CENTRAL) {
    const [size, nameLength] = [bytes.readUInt32LE(at + 24), bytes.readUInt16LE(at + 28)]
    const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    const local = bytes.readUInt32LE(at + 42)
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    if (files.has(name)) throw new Error(`Two files are called ${name}`)
    files.set(name, bytes.toString('utf8', begin, begin + size))
    at += 46 + nameLength + rest
  }
  return files
}
