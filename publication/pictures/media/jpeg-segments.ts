import { BrokenPictureError } from './bare-picture'

/** One marker with what belongs to it; of a scan, its compressed data too. `data` is without marker and length. */
export type JpegSegment = { marker: number; data: Buffer; whole: Buffer }

const START = 0xd8
const END = 0xd9
const SCAN = 0xda

/** The segments of a JPEG from its start to its end marker (ITU-T T.81, annex B). Throws BrokenPictureError. */
export function* jpegSegments(file: Buffer): Generator<JpegSegment> {
  yield { marker: START, data: file.subarray(2, 2), whole: file.subarray(0, 2) }
  let at = 2
  while (at + 2 <= file.length) {
    if (file.readUInt8(at) !== 0xff) throw new BrokenPictureError('no marker where one must be')
    const marker = file.readUInt8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const end = marker === END ? at + 2 : endOf(file, at, marker)
    const headEnd = marker === END ? end : at + 2 + file.readUInt16BE(at + 2)
    yield { marker, data: file.subarray(Math.min(at + 4, headEnd), headEnd), whole: file.subarray(at, end) }
    if (marker === END) return
    at = end
  }
  throw new BrokenPictureError('no end')
}

function endOf(file: Buffer, at: number, marker: number): number {
  if (marker < 0xc0 || (marker >= 0xd0 && marker <= START))
    throw new BrokenPictureError('a marker without length')
  if (at + 4 > file.length) throw new BrokenPictureError('cut off in a marker')
  const length = file.readUInt16BE(at + 2)
  if (length < 2 || at + 2 + length > file.length) throw new BrokenPictureError('a segment runs past the end')
  return marker === SCAN ? endOfScan(file, at + 2 + length) : at + 2 + length
}

/** In compressed data FF is followed by 00 or by a restart marker; anything else ends it (T.81, B.1.1.5). */
function endOfScan(file: Buffer, from: number): number {
  let at = file.indexOf(0xff, from)
  while (at !== -1 && at + 1 < file.length) {
    const next = file.readUInt8(at + 1)
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
    at = file.indexOf(0xff, next === 0xff ? at + 1 : at + 2)
  }
  throw new BrokenPictureError('cut off in the pixels')
}
