import { MAX_VARIANT_PIXELS, VARIANT_WIDTHS } from './picture-limits'

/** The widths in which a picture is served, smallest first: never larger than it is, and bounded in area. */
export function variantWidths(width: number, height: number): number[] {
  const most = Math.max(1, Math.floor(Math.sqrt((MAX_VARIANT_PIXELS * width) / height)))
  const standard = VARIANT_WIDTHS.filter((it) => it <= width && it <= most)
  const own = Math.min(width, most)
  const largest = standard.at(-1) ?? 0
  // Its own width too when it is small, or lies clearly above the last step.
  return standard.length < VARIANT_WIDTHS.length && own > largest * 1.1 ? [...standard, own] : standard
}
