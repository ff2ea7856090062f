import { createHash } from 'node:crypto'
import type { BarePicture } from './bare-picture'

/** What is kept of an uploaded file: without metadata, upright, sRGB. `hash` is the sha-256 of its bytes, in hex. */
export type Master = { bytes: Buffer; hash: string; width: number; height: number }

/** The master of a picture whose pixels can stay as they are; null when they must be turned or converted first. */
export function keepAsGiven(bare: BarePicture): Master | null {
  const isStandard = bare.profile === null || isStandardProfile(bare.profile)
  return bare.orientation === 1 && isStandard ? toMaster(bare.bytes, bare.width, bare.height) : null
}

/** A master of these bytes; width and height in pixels as they are shown. */
export function toMaster(bytes: Buffer, width: number, height: number): Master {
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex'), width, height }
}

/** A profile says its name in ASCII (ICC.1 version 2) or UTF-16 (version 4); anything unknown is converted. */
function isStandardProfile(profile: Buffer): boolean {
  return profile.includes('sRGB', 0, 'latin1') || profile.includes(Buffer.from('\0s\0R\0G\0B', 'latin1'))
}
