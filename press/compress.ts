import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Measured: 8 % more bytes than the best quality for a forty-fifth of its time. See docs/decisions/0003. */
const BROTLI_QUALITY = 5
const COMPRESSIBLE = /^(text\/|application\/(.*\+)?(json|xml|javascript)\b|image\/svg\+xml)/i

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Whether content of this type gets smaller; pictures and fonts are compressed already. */
export function isCompressible(contentType: string): boolean {
  return COMPRESSIBLE.test(contentType)
}

/** Both codings of one body, each null where it would not be shorter. Done in the thread pool. */
export async function compress(body: Buffer): Promise<{ br: Buffer | null; gzip: Buffer | null }> {
  const [br, zipped] = await Promise.all([
    toBrotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
    toGzip(body),
  ])
  return { br: shorter(br, body), gzip: shorter(zipped, body) }
}

/** Copied to its own size: zlib hands out slices of larger memory, which a copy would hold for as long as it lives. */
function shorter(packed: Buffer, body: Buffer): Buffer | null {
  if (packed.length >= body.length) return null
  const own = Buffer.allocUnsafeSlow(packed.length)
  packed.copy(own)
  return own
}
