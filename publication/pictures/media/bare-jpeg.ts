import { type BarePicture, BrokenPictureError } from './bare-picture'
import { type JpegSegment, jpegSegments } from './jpeg-segments'
import { readOrientation } from './read-orientation'

const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const SCAN = 0xda
/** Baseline, extended and progressive DCT (ITU-T T.81, table B.1): what cameras and programs write. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2])
const OTHER_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])
/** Quantisation, Huffman and restart tables, start and end. */
const KEPT = new Set([0xd8, 0xdb, 0xc4, 0xdd, SCAN, 0xd9, ...FRAMES])
/** Each scan of a progressive file goes over the whole picture again; ten are usual. */
const MAX_SCANS = 40
const EXIF_HEADER = 'Exif\0\0'
const PROFILE_HEADER = 'ICC_PROFILE\0'
const JFIF_LENGTH = 18
const ADOBE_LENGTH = 16

/** Takes a JPEG apart; what follows its end (a film, an archive, a script) is left behind. Throws BrokenPictureError. */
export function bareJpeg(file: Buffer): BarePicture {
  const segments = [...jpegSegments(file)]
  const frames = segments.filter((segment) => FRAMES.has(segment.marker))
  const scans = segments.filter((segment) => segment.marker === SCAN).length
  const frame = frames[0]
  if (!frame || frames.length > 1 || segments.some((segment) => OTHER_FRAMES.has(segment.marker))) {
    throw new BrokenPictureError('not one ordinary frame')
  }
  if (scans === 0 || scans > MAX_SCANS) throw new BrokenPictureError(`${scans} scans`)
  const profileParts = segments.filter((segment) => startsWith(segment, APP2, PROFILE_HEADER))
  const exif = segments.find((segment) => startsWith(segment, APP1, EXIF_HEADER))
  const pixels = segments.flatMap(kept)
  const withProfile = [pixels[0], ...profileParts.map((part) => part.whole), ...pixels.slice(1)]
  return {
    bytes: Buffer.concat(pixels),
    profile:
      profileParts.length > 0 ? Buffer.concat(profileParts.map((part) => part.data.subarray(14))) : null,
    withProfile: Buffer.concat(withProfile.filter((part) => part !== undefined)),
    orientation: exif ? readOrientation(exif.data.subarray(EXIF_HEADER.length)) : 1,
    ...measure(frame.data, scans),
  }
}

function startsWith(segment: JpegSegment, marker: number, header: string): boolean {
  return segment.marker === marker && segment.data.toString('latin1', 0, header.length) === header
}

function kept(segment: JpegSegment): Buffer[] {
  if (startsWith(segment, APP14, 'Adobe'))
    return [segment.whole.subarray(0, ADOBE_LENGTH)].filter(isWholeAdobe)
  if (startsWith(segment, APP0, 'JFIF\0') && segment.whole.length >= JFIF_LENGTH)
    return [withoutThumbnail(segment)]
  return KEPT.has(segment.marker) ? [segment.whole] : []
}

const isWholeAdobe = (segment: Buffer) => segment.length === ADOBE_LENGTH && segment.readUInt16BE(2) === 14

function withoutThumbnail({ whole }: JpegSegment): Buffer {
  const bare = Buffer.from(whole.subarray(0, JFIF_LENGTH))
  bare.writeUInt16BE(JFIF_LENGTH - 2, 2)
  bare.writeUInt16BE(0, JFIF_LENGTH - 2)
  return bare
}

/** T.81, B.2.2. A file of several scans is held as coefficients, two bytes each, until its last scan is in. */
function measure(frame: Buffer, scans: number): { width: number; height: number; decoderBytes: number } {
  const components = frame.length >= 6 ? frame.readUInt8(5) : 0
  if (components === 0 || components > 4 || frame.length !== 6 + components * 3 || frame.readUInt8(0) !== 8) {
    throw new BrokenPictureError('a strange frame')
  }
  const height = frame.readUInt16BE(1)
  const width = frame.readUInt16BE(3)
  const factors = Array.from({ length: components }, (_, index) => frame.readUInt8(7 + index * 3))
  const across = Math.max(...factors.map((factor) => factor >> 4))
  const down = Math.max(...factors.map((factor) => factor & 15))
  const shares = factors.map((factor) => ((factor >> 4) * (factor & 15)) / (across * down))
  const coefficients = width * height * shares.reduce((sum, share) => sum + share, 0)
  return { width, height, decoderBytes: scans > 1 ? coefficients * 2 : 0 }
}
