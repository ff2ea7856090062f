import { insteadOf } from '@/instead-of'
import { bareJpeg } from './bare-jpeg'
import { type BarePicture, BrokenPictureError, MovingPictureError } from './bare-picture'
import { barePng } from './bare-png'
import { bareWebp } from './bare-webp'
import { MAX_DECODER_BYTES, MAX_PICTURE_BYTES, MAX_PICTURE_PIXELS, MAX_PICTURE_RATIO } from './picture-limits'
import { type PictureType, sniffPicture } from './picture-type'

/** Why a picture is not taken; the sentences are in texts, under `contents.pictureRefused`. */
export type PictureRefusal =
  | 'empty'
  | 'not-a-picture'
  | 'too-many-bytes'
  | 'too-many-pixels'
  | 'too-narrow'
  | 'too-heavy'
  | 'moves'
  | 'damaged'

export type Inspected = { status: 'fine'; type: PictureType; bare: BarePicture }
export type Inspection = Inspected | { status: 'refused'; reason: PictureRefusal }

const TAKE_APART: Record<PictureType, (file: Buffer) => BarePicture> = {
  'image/jpeg': bareJpeg,
  'image/png': barePng,
  'image/webp': bareWebp,
}

/** Looks at a file without decoding it: what it is, whether it is within the limits, and its bytes without metadata. */
export function inspectPicture(file: Buffer): Inspection {
  if (file.length === 0) return { status: 'refused', reason: 'empty' }
  if (file.length > MAX_PICTURE_BYTES) return { status: 'refused', reason: 'too-many-bytes' }
  const type = sniffPicture(file)
  if (!type) return { status: 'refused', reason: 'not-a-picture' }
  try {
    const bare = TAKE_APART[type](file)
    const reason = beyondLimits(bare)
    return reason ? { status: 'refused', reason } : { status: 'fine', type, bare }
  } catch (error) {
    if (error instanceof MovingPictureError) return { status: 'refused', reason: 'moves' }
    // RangeError: a Buffer was read past its end, so the file is shorter than it says.
    return insteadOf<Inspection>([BrokenPictureError, RangeError], { status: 'refused', reason: 'damaged' })(
      error,
    )
  }
}

function beyondLimits({ width, height, decoderBytes }: BarePicture): PictureRefusal | null {
  if (width === 0 || height === 0) return 'damaged'
  if (width * height > MAX_PICTURE_PIXELS) return 'too-many-pixels'
  if (Math.max(width / height, height / width) > MAX_PICTURE_RATIO) return 'too-narrow'
  return decoderBytes > MAX_DECODER_BYTES ? 'too-heavy' : null
}
