import { type BarePicture, BrokenPictureError, MovingPictureError } from './bare-picture'
import { readOrientation } from './read-orientation'

/** Flags of VP8X (WebP container specification, "Extended File Format"). */
const ALPHA_FLAG = 0x10
const PROFILE_FLAG = 0x20

type Chunk = { type: string; data: Buffer }

/** Takes a WebP apart. Throws BrokenPictureError, or MovingPictureError for an animation. */
export function bareWebp(file: Buffer): BarePicture {
  const chunks = [...chunksOf(file)]
  const find = (type: string) => chunks.find((chunk) => chunk.type === type)?.data
  if (find('ANIM') || find('ANMF')) throw new MovingPictureError()
  const lossless = find('VP8L')
  const pixels = lossless ?? find('VP8 ')
  if (!pixels || (lossless && find('VP8 '))) throw new BrokenPictureError('no single frame')
  const { width, height } = lossless ? sizeOfLossless(pixels) : sizeOfLossy(pixels)
  const profile = find('ICCP') ?? null
  const exif = find('EXIF')
  const written = (isWithProfile: boolean) => write(chunks, isWithProfile)
  return {
    bytes: written(false),
    profile,
    withProfile: profile ? written(true) : written(false),
    width,
    height,
    orientation: exif ? readOrientation(exif.subarray(exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0)) : 1,
    // A lossless frame is held whole, four bytes for a pixel; of a lossy one only its alpha plane is.
    decoderBytes: width * height * (lossless ? 4 : find('ALPH') ? 1 : 0),
  }
}

function* chunksOf(file: Buffer): Generator<Chunk> {
  const end = 8 + file.readUInt32LE(4)
  if (end > file.length) throw new BrokenPictureError('shorter than it says')
  let at = 12
  while (at + 8 <= end) {
    const length = file.readUInt32LE(at + 4)
    if (at + 8 + length > end) throw new BrokenPictureError('a chunk runs past the end')
    yield { type: file.toString('latin1', at, at + 4), data: file.subarray(at + 8, at + 8 + length) }
    at += 8 + length + (length % 2)
  }
}

function sizeOfLossless(data: Buffer): { width: number; height: number } {
  if (data.length < 5 || data.readUInt8(0) !== 0x2f) throw new BrokenPictureError('no VP8L signature')
  const bits = data.readUInt32LE(1)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

function sizeOfLossy(data: Buffer): { width: number; height: number } {
  if (data.length < 10 || data.readUIntBE(3, 3) !== 0x9d012a)
    throw new BrokenPictureError('no VP8 start code')
  return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff }
}

function write(chunks: Chunk[], isWithProfile: boolean): Buffer {
  const kept = ['VP8X', 'ALPH', 'VP8 ', 'VP8L', ...(isWithProfile ? ['ICCP'] : [])]
  const parts = chunks
    .filter((chunk) => kept.includes(chunk.type))
    .flatMap((chunk) => writeChunk(chunk.type === 'VP8X' ? cleanFlags(chunk, isWithProfile) : chunk))
  const body = Buffer.concat([Buffer.from('WEBP'), ...parts])
  const head = Buffer.from('RIFF\0\0\0\0')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}

function cleanFlags({ type, data }: Chunk, isWithProfile: boolean): Chunk {
  if (data.length < 10) throw new BrokenPictureError('VP8X is too short')
  const cleaned = Buffer.from(data.subarray(0, 10))
  cleaned.writeUInt8(data.readUInt8(0) & (ALPHA_FLAG | (isWithProfile ? PROFILE_FLAG : 0)), 0)
  return { type, data: cleaned }
}

function writeChunk({ type, data }: Chunk): Buffer[] {
  const head = Buffer.from(`${type}\0\0\0\0`, 'latin1')
  head.writeUInt32LE(data.length, 4)
  return [head, data, Buffer.alloc(data.length % 2)]
}
