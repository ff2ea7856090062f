import {
  C,
  circle,
  H,
  hatch,
  inside,
  line,
  type Point,
  poly,
  pts,
  type Random,
  range,
  rect,
  W,
} from './gouge'

/** A plain straight stair; the fourth tread is red. */
export function trap(random: Random): string {
  let out = rect(0, 0, W, H, C.sand)
  out += poly(
    [
      [0, 0],
      [W, 0],
      [W, 60],
      [0, 900],
    ],
    C.paper,
  )
  out += hatch(random, [0, 0, W, 800], C.sand, { angle: -28, step: 26, length: 240, gap: 110, width: 8 })
  const count = 9
  const tread = 170
  const rise = 96
  const x0 = 96
  const y0 = 930
  for (const i of range(count)) {
    const x = x0 + i * tread
    const y = y0 - i * rise
    const red = i === 3
    // riser, tread, side
    out += poly(
      [
        [x, y],
        [x, y - rise],
        [x + tread + 40, y - rise],
        [x + tread + 40, H],
        [x, H],
      ],
      C.blue,
    )
    out += inside(
      `<polygon points="${pts([
        [x, y],
        [x, y - rise + 10],
        [x + tread, y - rise + 10],
        [x + tread, H],
        [x, H],
      ])}"/>`,
      hatch(random, [x, y - rise, tread, H - y + rise], C.night, {
        angle: 90,
        step: 13,
        length: 200,
        gap: 26,
        width: 6,
        fade: (_, yy) => Math.min(1, 0.25 + (yy - y + rise) / 420),
      }),
    )
    out += rect(x - 20, y - rise - 26, tread + 46, 30, red ? C.rust : C.ochre)
    out += inside(
      `<rect x="${x - 20}" y="${y - rise - 26}" width="${tread + 46}" height="30"/>`,
      hatch(random, [x - 20, y - rise - 24, tread + 46, 28], red ? C.clay : C.clay, {
        step: 8,
        length: 110,
        gap: 40,
        width: 3.4,
      }),
    )
    out += rect(x - 20, y - rise + 4, tread + 20, 9, C.ink)
  }
  // banister
  const rail = (t: number): Point => [
    x0 + 60 + t * tread * (count - 0.4),
    y0 - 330 - t * rise * (count - 0.4),
  ]
  for (const i of range(count)) {
    const x = x0 + i * tread + tread / 2 + 4
    const y = y0 - (i + 1) * rise - 26
    out += rect(x - 8, y - 236, 16, 236, C.ink)
    out += rect(x - 4, y - 226, 4, 216, C.smoke)
  }
  out += line([rail(-0.03), rail(1.05)], C.ink, 34)
  out += line([rail(-0.02), rail(1.05)], C.rust, 18)
  const post: Point = [x0 + 70, y0 - rise - 26]
  out += rect(post[0] - 22, post[1] - 250, 44, 256, C.ink)
  out += circle(post[0], post[1] - 268, 36, C.rust, `stroke="${C.ink}" stroke-width="9"`)
  return out
}
