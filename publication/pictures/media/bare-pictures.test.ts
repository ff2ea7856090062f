import { beforeAll, describe, expect, test } from 'vitest'
import { bareJpeg } from './bare-jpeg'
import { BrokenPictureError, MovingPictureError } from './bare-picture'
import { barePng } from './bare-png'
import { bareWebp } from './bare-webp'
import { jpegSegments } from './jpeg-segments'
import { drawing, pngChunk, withPngChunk, withWebpChunk } from './testing/sample-pictures'

let jpeg: Buffer
let png: Buffer
let webp: Buffer
let lossless: Buffer
beforeAll(async () => {
  jpeg = await drawing(24, 16).jpeg().toBuffer()
  png = await drawing(24, 16).png().toBuffer()
  webp = await drawing(24, 16).webp().toBuffer()
  lossless = await drawing(24, 16).webp({ lossless: true }).toBuffer()
})

const because = (reason: string) => new BrokenPictureError(reason)
const changed = (file: Buffer, at: number, ...bytes: number[]) => {
  const copy = Buffer.from(file)
  Buffer.from(bytes).copy(copy, at)
  return copy
}
const markerAt = (marker: number) => jpeg.indexOf(Buffer.from([0xff, marker]))

describe('a JPEG', () => {
  const segmentsOf = (...bytes: number[]) => [...jpegSegments(Buffer.from([0xff, 0xd8, ...bytes]))]

  test('is taken apart where it is whole, also with filling between its markers', () => {
    const at = markerAt(0xdb)
    const filled = Buffer.concat([jpeg.subarray(0, at), Buffer.from([0xff, 0xff]), jpeg.subarray(at)])
    expect(bareJpeg(filled)).toMatchObject({ width: 24, height: 16, decoderBytes: 0 })
    expect(bareJpeg(filled).bytes).toEqual(bareJpeg(jpeg).bytes)
  })

  test.each([
    ['no marker where one must be', [0x00, 0x10]],
    ['a marker without length', [0xff, 0x01, 0, 2]],
    ['a marker without length', [0xff, 0xd0, 0, 2]],
    ['cut off in a marker', [0xff, 0xdb, 0]],
    ['a segment runs past the end', [0xff, 0xdb, 0, 9, 0]],
    ['a segment runs past the end', [0xff, 0xdb, 0, 1]],
    ['cut off in the pixels', [0xff, 0xda, 0, 2, 1, 0xff, 0, 0xff, 0xd3, 0xff, 0xff]],
    ['no end', [0xff, 0xdb, 0, 2]],
  ])('is refused: %s', (reason, bytes) => {
    expect(() => segmentsOf(...bytes)).toThrow(because(reason))
  })

  test('ends where it says so, whatever hangs behind it', () => {
    expect(segmentsOf(0xff, 0xd9, 1, 2, 3).map(({ marker }) => marker)).toEqual([0xd8, 0xd9])
  })

  test('is refused without one ordinary frame, or without a scan, or with a frame that is none', () => {
    const frame = markerAt(0xc0)
    expect(() => bareJpeg(changed(jpeg, frame, 0xff, 0xfe))).toThrow(because('not one ordinary frame'))
    expect(() => bareJpeg(changed(jpeg, frame, 0xff, 0xc3))).toThrow(because('not one ordinary frame'))
    const withoutScan = Buffer.concat([jpeg.subarray(0, markerAt(0xda)), Buffer.from([0xff, 0xd9])])
    expect(() => bareJpeg(withoutScan)).toThrow(because('0 scans'))
    for (const [place, byte] of [
      [4, 12],
      [9, 0],
      [9, 5],
      [9, 2],
    ] as const)
      expect(() => bareJpeg(changed(jpeg, frame + place, byte))).toThrow(because('a strange frame'))
  })

  test('keeps what it takes to get its colours right, and no more of it than belongs there', () => {
    const segment = (marker: number, data: Buffer) =>
      Buffer.concat([Buffer.from([0xff, marker, 0, data.length + 2]), data])
    const withSegments = (...segments: Buffer[]) =>
      Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])
    const adobe = segment(0xee, Buffer.from('Adobe\0\x64\0\0\0\0\x01', 'latin1'))
    const longer = segment(0xee, Buffer.from('Adobe\0\x64\0\0\0\0\x01GEHEIM', 'latin1'))
    expect(bareJpeg(withSegments(adobe)).bytes.includes(adobe)).toBe(true)
    expect(bareJpeg(withSegments(longer)).bytes.includes('Adobe')).toBe(false)
    const thumbnail = segment(0xe0, Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01GEH', 'latin1'))
    const bare = bareJpeg(withSegments(thumbnail)).bytes
    expect([bare.includes('GEH'), bare.includes('JFIF\0\x01\x02')]).toEqual([false, true])
  })
})

describe('a PNG', () => {
  const header = () => png.subarray(16, 29)
  const withHeader = (data: Buffer) =>
    Buffer.concat([png.subarray(0, 8), pngChunk('IHDR', data), png.subarray(33)])

  test('is refused without its header at the beginning, whole', () => {
    expect(() => barePng(withHeader(header().subarray(0, 12)))).toThrow(because('no IHDR'))
    const behind = Buffer.concat([png.subarray(0, 8), pngChunk('gAMA', Buffer.alloc(4)), png.subarray(8)])
    expect(() => barePng(behind)).toThrow(because('no IHDR'))
  })

  test('is refused when it moves, runs past its end, says another sum, or has no end', () => {
    expect(() => barePng(withPngChunk(png, 'acTL', Buffer.alloc(8)))).toThrow(MovingPictureError)
    expect(() => barePng(changed(png, 33, 0x7f))).toThrow(because('a chunk runs past the end'))
    expect(() => barePng(changed(png, 29, 1, 2, 3, 4))).toThrow(because('wrong checksum in "IHDR"'))
    expect(() => barePng(png.subarray(0, -12))).toThrow(because('no IEND'))
  })

  test('ends where it says so, whatever hangs behind it', () => {
    const { bytes } = barePng(Buffer.concat([png, pngChunk('IDAT', Buffer.from('GEHEIM'))]))
    expect(bytes).toEqual(barePng(png).bytes)
  })
})

describe('a WebP', () => {
  const extended = (data: Buffer) => withWebpChunk(webp, 'VP8X', data)
  const pixelsAt = 20

  test('is refused when it moves', () => {
    expect(() => bareWebp(withWebpChunk(webp, 'ANIM', Buffer.alloc(6)))).toThrow(MovingPictureError)
    expect(() => bareWebp(withWebpChunk(webp, 'ANMF', Buffer.alloc(16)))).toThrow(MovingPictureError)
  })

  test('is refused with no frame, or with two', () => {
    expect(() => bareWebp(changed(webp, 12, 0x58, 0x58))).toThrow(because('no single frame'))
    const both = withWebpChunk(webp, 'VP8L', lossless.subarray(pixelsAt))
    expect(() => bareWebp(both)).toThrow(because('no single frame'))
  })

  test('is refused when it is shorter than it says, as a whole or in a chunk', () => {
    expect(() => bareWebp(webp.subarray(0, -1))).toThrow(because('shorter than it says'))
    expect(() => bareWebp(changed(webp, 16, 0xff, 0xff))).toThrow(because('a chunk runs past the end'))
  })

  test('is refused when its pixels do not begin as pixels do', () => {
    expect(() => bareWebp(changed(lossless, pixelsAt, 0))).toThrow(because('no VP8L signature'))
    expect(() => bareWebp(changed(webp, pixelsAt + 3, 0))).toThrow(because('no VP8 start code'))
  })

  test('says what it is without metadata, and is refused when that is too short', () => {
    expect(() => bareWebp(extended(Buffer.alloc(9)))).toThrow(because('VP8X is too short'))
    const flags = bareWebp(extended(Buffer.alloc(10, 0xff))).bytes
    expect(flags.readUInt8(flags.indexOf('VP8X') + 8)).toBe(0x10)
  })
})
