/** What readers' browsers choose from, best first. How each is encoded: make-variants.ts. */
export const VARIANT_FORMATS = [
  { extension: 'avif', type: 'image/avif' },
  { extension: 'webp', type: 'image/webp' },
  { extension: 'jpg', type: 'image/jpeg' },
] as const

export type VariantExtension = (typeof VARIANT_FORMATS)[number]['extension']
