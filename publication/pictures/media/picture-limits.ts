/** What is taken in, and what is made of it. The figures and their reasons: docs/decisions/0008-images.md. */
export const MAX_PICTURE_BYTES = 15_000_000
export const MAX_PICTURE_PIXELS = 40_000_000
/** How much longer one side may be than the other. */
export const MAX_PICTURE_RATIO = 20
/** Bytes that a decoder must hold at once for a picture that cannot be read row by row. */
export const MAX_DECODER_BYTES = 130_000_000
/** From here on a picture is decoded alone instead of beside another. */
export const HEAVY_DECODER_BYTES = 32_000_000
/** The widths of the files that readers get, in pixels, as far as the picture has them. */
export const VARIANT_WIDTHS = [480, 768, 1080, 1536, 2048]
/** An AVIF encoder holds some 35 bytes for a pixel: a tall picture gets fewer widths, not more memory. */
export const MAX_VARIANT_PIXELS = 2048 * 1536
/** After this a picture's process is ended. A 40-megapixel photo takes 4 s on one core. */
export const PICTURE_LIMIT_SECONDS = 60
/** A master whose pixels had to change (turned upright, made sRGB) has at most so many. */
export const MAX_REWRITTEN_PIXELS = 4096 * 3072
