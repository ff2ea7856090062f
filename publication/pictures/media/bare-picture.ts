/**
 * A picture taken apart without decoding it: the bytes that make pixels, and what those bytes will cost. All else
 * (EXIF, GPS, XMP, comments, thumbnails, whatever hangs behind the end) is gone before an image library sees it.
 */
export type BarePicture = {
  bytes: Buffer
  /** the colour profile as it stood in the file; null when there was none */
  profile: Buffer | null
  /** the same picture with that profile: what a decoder needs to get the colours right */
  withProfile: Buffer
  width: number
  height: number
  /** 1 to 8, as EXIF counts them: how the pixels must be turned to be upright */
  orientation: number
  /** what a decoder holds at once because it cannot go row by row; 0 when it can */
  decoderBytes: number
}

/** Thrown while taking bytes apart that are not what their first bytes promised. */
export class BrokenPictureError extends Error {
  override name = 'BrokenPictureError'
}

/** Thrown for animations: nothing on a page moves by itself, and a first frame is often empty. */
export class MovingPictureError extends Error {
  override name = 'MovingPictureError'
}
