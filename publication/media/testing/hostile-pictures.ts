import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { MAX_PICTURE_BYTES } from '../picture-limits'
import {
  drawing,
  exifOf,
  GPS_EXIF,
  plain,
  withJpegSegment,
  withPngChunk,
  withWebpChunk,
} from './sample-pictures'

/** `expects`: what must become of it; 'either' where a decoder may forgive, as long as nothing harmful comes out. */
export type HostilePicture = { name: string; bytes: Buffer; expects: 'refused' | 'prepared' | 'either' }

const SECRET = Buffer.from('<script>alert("GEHEIM-IN-EXIF")</script>')

/** More than a hundred files that somebody could upload to do harm, made in code. */
export async function hostilePictures(): Promise<HostilePicture[]> {
  const jpeg = await drawing(600, 400).jpeg().toBuffer()
  const progressive = await drawing(600, 400).jpeg({ progressive: true }).toBuffer()
  const png = await drawing(300, 200, 4).png().toBuffer()
  const webp = await drawing(300, 200, 4).webp().toBuffer()
  const lossless = await drawing(300, 200).webp({ lossless: true }).toBuffer()
  const kinds = { jpeg, progressive, png, webp, lossless }
  return [
    ...cutOff(kinds),
    ...scrambled(kinds),
    ...withTails(kinds),
    ...(await withMetadata(jpeg, png, webp)),
    ...(await renamed()),
    ...patched(jpeg, progressive, png, webp),
    ...(await strangeButFine()),
    ...(await enormous()),
  ]
}

function cutOff(kinds: Record<string, Buffer>): HostilePicture[] {
  const fractions = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99]
  return Object.entries(kinds).flatMap(([kind, bytes]) => [
    ...fractions.map((part) => ({
      name: `${kind} cut off at ${part}`,
      bytes: bytes.subarray(0, Math.floor(bytes.length * part)),
      expects: 'refused' as const,
    })),
    { name: `${kind} of twelve bytes`, bytes: bytes.subarray(0, 12), expects: 'refused' as const },
    {
      name: `${kind} with zeroes for its second half`,
      bytes: Buffer.concat([bytes.subarray(0, bytes.length / 2), Buffer.alloc(bytes.length / 2)]),
      // A lossy WebP frame has no checksum and no end: zeroes are pixels too.
      expects: kind === 'webp' ? ('either' as const) : ('refused' as const),
    },
  ])
}

/** Bytes turned over at places that a fixed sequence chooses, so that every run tries the same. */
function scrambled(kinds: Record<string, Buffer>): HostilePicture[] {
  return Object.entries(kinds).flatMap(([kind, bytes]) =>
    Array.from({ length: 8 }, (_, round) => {
      const copy = Buffer.from(bytes)
      for (let hit = 0; hit < 12; hit += 1) {
        const at = (round * 7919 + hit * 104_729 + 16) % copy.length
        copy.writeUInt8(copy.readUInt8(at) ^ (1 << (hit % 8)), at)
      }
      return { name: `${kind} scrambled ${round}`, bytes: copy, expects: 'either' as const }
    }),
  )
}

function withTails(kinds: Record<string, Buffer>): HostilePicture[] {
  const tails = { html: SECRET, zip: Buffer.concat([Buffer.from('PK\x03\x04'), SECRET]), picture: kinds.png }
  return Object.entries(kinds).flatMap(([kind, bytes]) =>
    Object.entries(tails).map(([tail, more]) => ({
      name: `${kind} with ${tail} behind it`,
      bytes: Buffer.concat([bytes, more ?? SECRET]),
      expects: 'prepared' as const,
    })),
  )
}

async function withMetadata(jpeg: Buffer, png: Buffer, webp: Buffer): Promise<HostilePicture[]> {
  const bomb = deflateSync(Buffer.alloc(200_000_000), { level: 9 })
  const text = (data: Buffer) => Buffer.concat([Buffer.from('Comment\0\0'), data])
  const strayExif = exifOf(6)
  strayExif.writeUInt32LE(0xfffffff0, 4)
  const endlessExif = exifOf(6)
  endlessExif.writeUInt16LE(0xffff, 8)
  const exifSegment = (exif: Buffer) => Buffer.concat([Buffer.from('Exif\0\0'), exif])
  const junkProfile = Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01'), Buffer.alloc(4_000, 0xa5)])
  const gps = () => drawing(300, 200).withExif(GPS_EXIF)
  const files: Record<string, Buffer> = {
    'jpeg with GPS': await gps().jpeg().toBuffer(),
    'png with GPS': await gps().png().toBuffer(),
    'webp with GPS': await gps().webp().toBuffer(),
    'jpeg with a script in a comment': withJpegSegment(jpeg, 0xfe, SECRET),
    'jpeg with XMP': withJpegSegment(
      jpeg,
      0xe1,
      Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), SECRET]),
    ),
    'jpeg with IPTC': withJpegSegment(jpeg, 0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), SECRET])),
    'jpeg with EXIF that points outside': withJpegSegment(jpeg, 0xe1, exifSegment(strayExif)),
    'jpeg with EXIF of 65,535 entries': withJpegSegment(jpeg, 0xe1, exifSegment(endlessExif)),
    'jpeg with EXIF of nothing': withJpegSegment(jpeg, 0xe1, exifSegment(Buffer.alloc(0))),
    'jpeg with a junk colour profile': withJpegSegment(jpeg, 0xe2, junkProfile),
    'png with a script in tEXt': withPngChunk(png, 'tEXt', Buffer.concat([Buffer.from('Comment\0'), SECRET])),
    'png with a zTXt bomb': withPngChunk(png, 'zTXt', text(bomb)),
    'png with a chunk of its own': withPngChunk(png, 'haCk', SECRET),
    'webp with a chunk of its own': withWebpChunk(webp, 'HACK', SECRET),
    'webp with XMP': withWebpChunk(webp, 'XMP ', SECRET),
  }
  const fine = Object.entries(files).map(([name, bytes]) => ({ name, bytes, expects: 'prepared' as const }))
  return [
    ...fine,
    {
      name: 'png with a colour profile bomb',
      bytes: withPngChunk(png, 'iCCP', text(bomb)),
      expects: 'either',
    },
    {
      name: 'png with a junk colour profile',
      bytes: withPngChunk(png, 'iCCP', text(SECRET)),
      expects: 'either',
    },
  ]
}

/** What other programs would open, under whatever name. */
async function renamed(): Promise<HostilePicture[]> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="9000"><rect width="9" height="9"/></svg>'
  const files: Record<string, Buffer> = {
    svg: Buffer.from(svg),
    'svg with a declaration': Buffer.from(`<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]>${svg}`),
    gif: await drawing(40, 40).gif().toBuffer(),
    tiff: await drawing(40, 40).tiff().toBuffer(),
    avif: await drawing(40, 40).avif({ effort: 0 }).toBuffer(),
    heic: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF'),
    bmp: Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)]),
    icon: Buffer.from('\0\0\x01\0\x01\0', 'latin1'),
    'jpeg xl': Buffer.from([0xff, 0x0a, 0, 0, 0, 0]),
    'jpeg 2000': Buffer.from('\0\0\0\x0cjP  \r\n\x87\n', 'latin1'),
    mp4: Buffer.from('\0\0\0\x18ftypisom', 'latin1'),
    zip: Buffer.from('PK\x03\x04'),
    program: Buffer.from('\x7fELF\x02\x01\x01', 'latin1'),
    html: SECRET,
    'a film in RIFF': Buffer.from('RIFF\x10\0\0\0AVI LIST\0\0\0\0', 'latin1'),
    nothing: Buffer.alloc(0),
    'one byte': Buffer.from([0xff]),
    'a JPEG start and no more': Buffer.from([0xff, 0xd8, 0xff]),
    'markers without end': Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(50_000, 0xff)]),
    zeroes: Buffer.alloc(100_000),
  }
  return Object.entries(files).map(([name, bytes]) => ({ name, bytes, expects: 'refused' }))
}

/** Ordinary files of which a few bytes were changed to mislead. */
function patched(jpeg: Buffer, progressive: Buffer, png: Buffer, webp: Buffer): HostilePicture[] {
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  const change = (file: Buffer, at: number, bytes: number[]) => {
    const copy = Buffer.from(file)
    Buffer.from(bytes).copy(copy, at)
    return copy
  }
  const header = (bytes: number[]) => {
    const data = Buffer.concat([Buffer.from(bytes), png.subarray(24, 29)])
    return Buffer.concat([
      png.subarray(0, 8),
      withPngChunk(Buffer.alloc(33), 'IHDR', data).subarray(33),
      png.subarray(33),
    ])
  }
  const scan = progressive.subarray(progressive.indexOf(Buffer.from([0xff, 0xda])), progressive.length - 2)
  const files: Record<string, Buffer> = {
    'jpeg that says 65,535 square': change(jpeg, frame + 5, [0xff, 0xff, 0xff, 0xff]),
    'jpeg that says 6,000 by 6,000': change(jpeg, frame + 5, [0x17, 0x70, 0x17, 0x70]),
    'jpeg of no width': change(jpeg, frame + 5, [0, 100, 0, 0]),
    'jpeg of twelve bits': change(jpeg, frame + 4, [12]),
    'jpeg of 200 components': change(jpeg, frame + 9, [200]),
    'jpeg with arithmetic coding': change(jpeg, frame, [0xff, 0xc9]),
    'jpeg with two frames': Buffer.concat([jpeg.subarray(0, frame + 19), jpeg.subarray(frame)]),
    'jpeg of 400 scans': Buffer.concat([
      progressive.subarray(0, -2),
      ...Array(400).fill(scan),
      progressive.subarray(-2),
    ]),
    'png that says 100,000 square': header([0, 1, 0x86, 0xa0, 0, 1, 0x86, 0xa0]),
    'png that says 6,000 by 6,000': header([0, 0, 0x17, 0x70, 0, 0, 0x17, 0x70]),
    'png of no height': header([0, 0, 0, 9, 0, 0, 0, 0]),
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

/** What cameras and scanners really make. */
async function strangeButFine(): Promise<HostilePicture[]> {
  const files: Record<string, Buffer> = {
    cmyk: await drawing(300, 200).toColourspace('cmyk').jpeg().toBuffer(),
    'sixteen bits': await drawing(300, 200).toColourspace('rgb16').png().toBuffer(),
    'sixteen bits interlaced': await drawing(300, 200, 4)
      .toColourspace('rgb16')
      .png({ progressive: true })
      .toBuffer(),
    'grey jpeg': await drawing(300, 200).greyscale().jpeg().toBuffer(),
    'grey png with alpha': await drawing(300, 200, 4).greyscale().png().toBuffer(),
    palette: await drawing(300, 200).png({ palette: true, colours: 8 }).toBuffer(),
    'display P3': await drawing(300, 200).withIccProfile('p3').jpeg().toBuffer(),
    'one pixel': await plain(1, 1).png().toBuffer(),
    'lying on its side': await drawing(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  }
  return Object.entries(files).map(([name, bytes]) => ({ name, bytes, expects: 'prepared' }))
}

async function enormous(): Promise<HostilePicture[]> {
  const [width, height] = [7300, 5470]
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
  const noisy = sharp({ create: { width: 2100, height: 1700, channels: 3, background: '#888', noise } })
  return [
    {
      name: '40 MP png',
      bytes: await plain(width, height, 4).png({ compressionLevel: 1 }).toBuffer(),
      expects: 'prepared',
    },
    {
      name: '41 MP png',
      bytes: await plain(7300, 5620).png({ compressionLevel: 1 }).toBuffer(),
      expects: 'refused',
    },
    {
      name: '40 MP interlaced png with alpha',
      bytes: await plain(width, height, 4).png({ compressionLevel: 1, progressive: true }).toBuffer(),
      expects: 'refused',
    },
    {
      name: '40 MP progressive jpeg',
      bytes: await plain(width, height).jpeg({ progressive: true }).toBuffer(),
      expects: 'prepared',
    },
    {
      name: '40 MP progressive jpeg without subsampling',
      bytes: await plain(width, height).jpeg({ progressive: true, chromaSubsampling: '4:4:4' }).toBuffer(),
      expects: 'refused',
    },
    {
      name: '40 MP jpeg on its side',
      bytes: await plain(width, height).withMetadata({ orientation: 8 }).jpeg().toBuffer(),
      expects: 'prepared',
    },
    {
      name: 'noise without loss',
      bytes: await noisy.webp({ lossless: true, effort: 0 }).toBuffer(),
      expects: 'either',
    },
    { name: 'a line', bytes: await plain(20_000, 10).png().toBuffer(), expects: 'refused' },
  ]
}
