import { inflateRawSync } from 'node:zlib'

/** What is in a zip by its name, as mammoth asks for it. */
export type Zip = {
  exists: (name: string) => boolean
  read: (name: string, encoding?: string) => Promise<Uint8Array | string>
  write: (name: string) => never
  toArrayBuffer: () => never
}

type Entry = { at: number; packed: number; method: number }

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
/** A novel with its styles has 20 MB of XML. */
const MOST_UNPACKED_BYTES = 60_000_000
const MOST_ENTRIES = 5_000

/**
 * Opens a zip (APPNOTE 6.3.10) that is held in memory; null when it is none that we read: no Zip64, no encryption. Nothing is
 * unpacked before it is asked for, and of all that is asked for no more than so many bytes, whatever the zip says of itself: then
 * it throws a RangeError, as zlib does.
 */
export function openZip(bytes: Buffer): Zip | null {
  const entries = entriesOf(bytes)
  if (!entries) return null
  let left = MOST_UNPACKED_BYTES
  return {
    exists: (name) => entries.has(name),
    read: async (name, encoding) => {
      const unpacked = unpack(bytes, entries.get(name), left)
      left -= unpacked.length
      if (encoding === 'base64') return unpacked.toString('base64')
      return encoding ? unpacked.toString('utf8') : unpacked
    },
    write: refuse,
    toArrayBuffer: refuse,
  }
}

function refuse(): never {
  throw new Error('This zip is only read')
}

function entriesOf(bytes: Buffer): Map<string, Entry> | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) return null
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  if (count > MOST_ENTRIES) return null
  const entries = new Map<string, Entry>()
  for (let seen = 0; seen < count; seen += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return null
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    ) as [number, number, number]
    const isEncrypted = (bytes.readUInt16LE(at + 8) & 1) === 1
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    if (!isEncrypted)
      entries.set(name, {
        at: bytes.readUInt32LE(at + 42),
        packed: bytes.readUInt32LE(at + 20),
        method: bytes.readUInt16LE(at + 10),
      })
    at += 46 + nameLength + extraLength + noteLength
  }
  return entries
}

function unpack(bytes: Buffer, entry: Entry | undefined, most: number): Buffer {
  if (!entry || entry.at + 30 > bytes.length || bytes.readUInt32LE(entry.at) !== LOCAL)
    throw new Error('This is not in the zip')
  const from = entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28)
  const packed = bytes.subarray(from, from + entry.packed)
  if (entry.method === 8) return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) })
  if (entry.method !== 0 || packed.length > most) throw new RangeError('This is more than is unpacked')
  return packed
}
