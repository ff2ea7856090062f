import { expect, test } from 'vitest'
import { variantWidths } from './variant-widths'

test.each([
  ['a photo', 4032, 3024, [480, 768, 1080, 1536, 2048]],
  ['a portrait, whose area is bounded', 3024, 4032, [480, 768, 1080, 1536]],
  ['a picture of 1,000 pixels', 1000, 500, [480, 768, 1000]],
  ['a picture just over a step', 800, 500, [480, 768]],
  ['a small one', 200, 100, [200]],
  ['one pixel', 1, 1, [1]],
  ['a tall strip', 500, 10_000, [396]],
])('%s', (_, width, height, widths) => {
  expect(variantWidths(width, height)).toEqual(widths)
})
