import sharp from 'sharp'
import type { HostilePicture } from './hostile-picture'
import { plain } from './sample-pictures'

/** The most of each kind that is still taken, and what is out of all proportion. */
export async function enormousPictures(): Promise<HostilePicture[]> {
  const [width, height] = [7300, 5470]
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
  const noisy = sharp({ create: { width: 2100, height: 1700, channels: 3, background: '#888', noise } })
  const taken: Record<string, Buffer> = {
    'png of 40 MP': await plain(width, height, 4).png({ compressionLevel: 1 }).toBuffer(),
    'progressive jpeg of 40 MP': await plain(width, height).jpeg({ progressive: true }).toBuffer(),
    'jpeg of 40 MP on its side': await plain(width, height)
      .withMetadata({ orientation: 8 })
      .jpeg()
      .toBuffer(),
    'webp of 32 MP without loss': await plain(6500, 4900, 4).webp({ lossless: true, effort: 0 }).toBuffer(),
    'noise without loss': await noisy.webp({ lossless: true, effort: 0 }).toBuffer(),
  }
  const line = await plain(20_000, 10).png().toBuffer()
  return [
    ...Object.entries(taken).map(([name, bytes]) => ({ name, bytes, expects: 'prepared' as const })),
    { name: 'a line', bytes: line, expects: 'refused' },
  ]
}
