import { deflateSync } from 'node:zlib'
import { enormousPictures } from './enormous-pictures'
import type { HostilePicture } from './hostile-picture'
import { misleadingPictures } from './misleading-pictures'
import {
  drawing,
  exifOf,
  GPS_EXIF,
  plain,
  withJpegSegment,
  withPngChunk,
  withWebpChunk,
} from './sample-pictures'

const SECRET = Buffer.from('<script>alert("GEHEIM-IN-EXIF")</script>')

/** More than a hundred files that somebody could upload to do harm, made in code. */
export async function hostilePictures(): Promise<HostilePicture[]> {
  const jpeg = await drawing(240, 160).jpeg().toBuffer()
  const progressive = await drawing(240, 160).jpeg({ progressive: true }).toBuffer()
  const fullChroma = await drawing(240, 160)
    .jpeg({ progressive: true, chromaSubsampling: '4:4:4' })
    .toBuffer()
  const png = await drawing(120, 80, 4).png().toBuffer()
  const webp = await drawing(120, 80, 4).webp().toBuffer()
  const lossless = await drawing(120, 80).webp({ lossless: true }).toBuffer()
  const kinds = { jpeg, progressive, png, webp, lossless }
  return [
    ...cutOff(kinds),
    ...scrambled(kinds),
    ...withTails(kinds),
    ...(await withMetadata(jpeg, png, webp)),
    ...(await renamed()),
    ...misleadingPictures({ ...kinds, fullChroma }),
    ...(await strangeButFine()),
    ...(await enormousPictures()),
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
  const gps = () => drawing(120, 80).withExif(GPS_EXIF)
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

/** What cameras and scanners really make. */
async function strangeButFine(): Promise<HostilePicture[]> {
  const files: Record<string, Buffer> = {
    cmyk: await drawing(120, 80).toColourspace('cmyk').jpeg().toBuffer(),
    'sixteen bits': await drawing(120, 80).toColourspace('rgb16').png().toBuffer(),
    'sixteen bits interlaced': await drawing(120, 80, 4)
      .toColourspace('rgb16')
      .png({ progressive: true })
      .toBuffer(),
    'grey jpeg': await drawing(120, 80).greyscale().jpeg().toBuffer(),
    'grey png with alpha': await drawing(120, 80, 4).greyscale().png().toBuffer(),
    palette: await drawing(120, 80).png({ palette: true, colours: 8 }).toBuffer(),
    'display P3': await drawing(120, 80).withIccProfile('p3').jpeg().toBuffer(),
    'one pixel': await plain(1, 1).png().toBuffer(),
    'lying on its side': await drawing(120, 80).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  }
  return Object.entries(files).map(([name, bytes]) => ({ name, bytes, expects: 'prepared' }))
}
