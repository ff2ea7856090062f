const ORIENTATION_TAG = 0x0112
const SHORT = 3

/** The orientation in an EXIF block (TIFF 6.0 and Exif 2.3, 4.6.4): 1 to 8; 1 when absent or nonsense. */
export function readOrientation(exif: Buffer): number {
  const order = exif.toString('latin1', 0, 2)
  if (exif.length < 14 || (order !== 'II' && order !== 'MM')) return 1
  const short = (at: number) => (order === 'II' ? exif.readUInt16LE(at) : exif.readUInt16BE(at))
  const directory = order === 'II' ? exif.readUInt32LE(4) : exif.readUInt32BE(4)
  if (directory + 2 > exif.length) return 1
  const entries = short(directory)
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * 12
    if (at + 12 > exif.length) return 1
    if (short(at) === ORIENTATION_TAG && short(at + 2) === SHORT) return validOrientation(short(at + 8))
  }
  return 1
}

const validOrientation = (value: number) => (value >= 1 && value <= 8 ? value : 1)
