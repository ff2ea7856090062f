import { crc32 } from 'node:zlib'
import { type BarePicture, BrokenPictureError, MovingPictureError } from './bare-picture'
import { readOrientation } from './read-orientation'

const SIGNATURE_LENGTH = 8
/** Chunks that make pixels (PNG specification, third edition, 11). */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'pHYs', 'IDAT', 'IEND'])
const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

type Chunk = { type: string; data: Buffer; whole: Buffer }

/** Takes a PNG apart. Throws BrokenPictureError, or MovingPictureError for an APNG. */
export function barePng(file: Buffer): BarePicture {
  const chunks = [...chunksOf(file)]
  const header = chunks[0]
  if (header?.type !== 'IHDR' || header.data.length !== 13) throw new BrokenPictureError('no IHDR')
  if (chunks.some((chunk) => chunk.type === 'acTL')) throw new MovingPictureError()
  const width = header.data.readUInt32BE(0)
  const height = header.data.readUInt32BE(4)
  const bytesPerPixel =
    ((CHANNELS[header.data.readUInt8(9)] ?? 4) * Math.max(8, header.data.readUInt8(8))) / 8
  const isInterlaced = header.data.readUInt8(12) !== 0
  const exif = chunks.find((chunk) => chunk.type === 'eXIf')
  const profile = chunks.find((chunk) => chunk.type === 'iCCP')
  const written = (kept: (chunk: Chunk) => boolean) =>
    Buffer.concat([file.subarray(0, SIGNATURE_LENGTH), ...chunks.filter(kept).map((chunk) => chunk.whole)])
  return {
    bytes: written((chunk) => KEPT.has(chunk.type)),
    profile: profile?.data ?? null,
    withProfile: written((chunk) => KEPT.has(chunk.type) || chunk === profile),
    width,
    height,
    orientation: exif ? readOrientation(exif.data) : 1,
    decoderBytes: isInterlaced ? width * height * bytesPerPixel : 0,
  }
}

function* chunksOf(file: Buffer): Generator<Chunk> {
  let at = SIGNATURE_LENGTH
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at)
    const end = at + 12 + length
    if (end > file.length) throw new BrokenPictureError('a chunk runs past the end')
    const type = file.toString('latin1', at + 4, at + 8)
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) {
      throw new BrokenPictureError(`wrong checksum in ${JSON.stringify(type)}`)
    }
    yield { type, data: file.subarray(at + 8, end - 4), whole: file.subarray(at, end) }
    if (type === 'IEND') return
    at = end
  }
  throw new BrokenPictureError('no IEND')
}
