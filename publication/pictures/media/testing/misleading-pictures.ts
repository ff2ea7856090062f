import { MAX_PICTURE_BYTES } from '../picture-limits'
import type { HostilePicture } from './hostile-picture'
import { withJpegSize, withPngChunk, withPngSize, withWebpChunk } from './sample-pictures'

type Ordinary = Record<'jpeg' | 'progressive' | 'fullChroma' | 'png' | 'webp', Buffer>

/** Ordinary files of which a few bytes were changed to mislead. */
export function misleadingPictures({ jpeg, progressive, fullChroma, png, webp }: Ordinary): HostilePicture[] {
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  const change = (file: Buffer, at: number, bytes: number[]) => {
    const copy = Buffer.from(file)
    Buffer.from(bytes).copy(copy, at)
    return copy
  }
  const scan = progressive.subarray(progressive.indexOf(Buffer.from([0xff, 0xda])), progressive.length - 2)
  const files: Record<string, Buffer> = {
    'jpeg that says 65,535 square': withJpegSize(jpeg, 65_535, 65_535),
    'jpeg that says 6,000 by 6,000': withJpegSize(jpeg, 6_000, 6_000),
    'progressive jpeg of 40 MP without subsampling': withJpegSize(fullChroma, 7_300, 5_470),
    'interlaced png of 40 MP with alpha': withPngSize(png, 7_300, 5_470, 1),
    'png of 41 MP': withPngSize(png, 7_300, 5_620),
    'jpeg of no width': withJpegSize(jpeg, 0, 100),
    'jpeg of twelve bits': change(jpeg, frame + 4, [12]),
    'jpeg of 200 components': change(jpeg, frame + 9, [200]),
    'jpeg with arithmetic coding': change(jpeg, frame, [0xff, 0xc9]),
    'jpeg with two frames': Buffer.concat([jpeg.subarray(0, frame + 19), jpeg.subarray(frame)]),
    'jpeg of 400 scans': Buffer.concat([
      progressive.subarray(0, -2),
      ...Array(400).fill(scan),
      progressive.subarray(-2),
    ]),
    'png that says 100,000 square': withPngSize(png, 100_000, 100_000),
    'png that says 6,000 by 6,000': withPngSize(png, 6_000, 6_000),
    'png of no height': withPngSize(png, 9, 0),
    'png with a wrong checksum in its header': change(png, 29, [1, 2, 3, 4]),
    'png with a wrong checksum at its end': change(png, png.length - 4, [1, 2, 3, 4]),
    'png without an end': png.subarray(0, -12),
    'png that is an animation': withPngChunk(png, 'acTL', Buffer.alloc(8, 1)),
    'webp that is an animation': withWebpChunk(webp, 'ANIM', Buffer.alloc(6)),
    'webp that says it is longer': change(webp, 4, [0xff, 0xff, 0xff, 0x7f]),
    'more than fifteen megabytes': Buffer.concat([jpeg, Buffer.alloc(MAX_PICTURE_BYTES)]),
  }
  return Object.entries(files).map(([name, bytes]) => ({ name, bytes, expects: 'refused' }))
}
