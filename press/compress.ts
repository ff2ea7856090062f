import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib'

/** Measured: 8 % more bytes than the best quality for a forty-fifth of its time. See docs/decisions/0003. */
const BROTLI_QUALITY = 5
const COMPRESSIBLE = /^(text\/|application\/(.*\+)?(json|xml|javascript)\b|image\/svg\+xml)/i

const pack = promisify(brotliCompress)

/** Whether content of this type gets smaller; pictures and fonts are compressed already. */
export function isCompressible(contentType: string): boolean {
  return COMPRESSIBLE.test(contentType)
}

/** A body by brotli; null where that would not be shorter. This and the others are done in the thread pool. */
export async function toBrotli(body: Buffer): Promise<Buffer | null> {
  const packed = await pack(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
  return packed.length < body.length ? packed : null
}

/** The same bytes every time, so that their tag stays true. */
export const toGzip: (body: Buffer) => Promise<Buffer> = promisify(gzip)
export const fromBrotli: (packed: Buffer) => Promise<Buffer> = promisify(brotliDecompress)
