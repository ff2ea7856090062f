import { crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

/** A picture of uneven colours, which compresses neither to nothing nor to noise. */
export function drawing(width: number, height: number, channels: 3 | 4 = 3): Sharp {
  const data = Buffer.alloc(width * height * channels)
  for (let at = 0; at < data.length; at += 1) {
    const pixel = Math.floor(at / channels)
    data[at] =
      ((pixel % width) * 3 + Math.floor(pixel / width) * 5 + (at % channels) * 70 + (pixel % 7)) & 255
  }
  return sharp(data, { raw: { width, height, channels } })
}

/** A large picture of one colour. */
export const plain = (width: number, height: number, channels: 3 | 4 = 3): Sharp =>
  sharp({ create: { width, height, channels, background: { r: 122, g: 46, b: 29, alpha: 0.5 } } })

/** A PNG chunk with its checksum (PNG specification, 5.3). */
export function pngChunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const chunk = Buffer.alloc(typed.length + 8)
  chunk.writeUInt32BE(data.length, 0)
  typed.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(typed), chunk.length - 4)
  return chunk
}

/** Sets a chunk right after IHDR, which ends at byte 33. */
export const withPngChunk = (png: Buffer, type: string, data: Buffer): Buffer =>
  Buffer.concat([png.subarray(0, 33), pngChunk(type, data), png.subarray(33)])

/** The same PNG with another size in its header, and a right checksum. */
export function withPngSize(png: Buffer, width: number, height: number, interlace = 0): Buffer {
  const header = Buffer.from(png.subarray(16, 29))
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(interlace, 12)
  return Buffer.concat([png.subarray(0, 8), pngChunk('IHDR', header), png.subarray(33)])
}

/** The same JPEG with another size in its frame, baseline or progressive (T.81, B.2.2). */
export function withJpegSize(jpeg: Buffer, width: number, height: number): Buffer {
  const baseline = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  const frame = baseline === -1 ? jpeg.indexOf(Buffer.from([0xff, 0xc2])) : baseline
  const changed = Buffer.from(jpeg)
  changed.writeUInt16BE(height, frame + 5)
  changed.writeUInt16BE(width, frame + 7)
  return changed
}

/** Sets a segment right after the start marker of a JPEG. */
export function withJpegSegment(jpeg: Buffer, marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)])
}

/** Adds a chunk at the end of a WebP and corrects its length. */
export function withWebpChunk(webp: Buffer, type: string, data: Buffer): Buffer {
  const head = Buffer.from(`${type}\0\0\0\0`, 'latin1')
  head.writeUInt32LE(data.length, 4)
  const whole = Buffer.concat([webp, head, data, Buffer.alloc(data.length % 2)])
  whole.writeUInt32LE(whole.length - 8, 4)
  return whole
}

/** An EXIF block of one entry, the orientation, in either byte order. */
export function exifOf(orientation: number, order: 'II' | 'MM' = 'II'): Buffer {
  const exif = Buffer.alloc(26)
  exif.write(order, 0, 'latin1')
  const isLittle = order === 'II'
  const short = (value: number, at: number) =>
    isLittle ? exif.writeUInt16LE(value, at) : exif.writeUInt16BE(value, at)
  const long = (value: number, at: number) =>
    isLittle ? exif.writeUInt32LE(value, at) : exif.writeUInt32BE(value, at)
  short(42, 2)
  long(8, 4)
  short(1, 8)
  short(0x0112, 10)
  short(3, 12)
  long(1, 14)
  short(orientation, 18)
  return exif
}

/** EXIF that says where a photo was made; what must never come out again. */
export const GPS_EXIF = {
  IFD0: { Copyright: 'GEHEIM-IN-EXIF', Artist: 'GEHEIM-IN-EXIF' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '51/1 50/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '5/1 52/1 0/1',
  },
}
