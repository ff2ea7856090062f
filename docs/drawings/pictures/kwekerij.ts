import { C, circle, cut, H, hatch, line, n, poly, type Random, range, rect, W } from './gouge'

/** Rows of young trees running to a low horizon. */
export function kwekerij(random: Random): string {
  const horizon = 430
  const vx = 960
  let out = rect(0, 0, W, H, C.sand)
  out += hatch(random, [0, 0, W, horizon], C.clay, {
    step: 19,
    length: 360,
    gap: 140,
    width: 9,
    fade: (_, y) => Math.max(0, y / horizon - 0.12),
  })
  out += hatch(random, [0, 0, W, 260], C.mist, {
    step: 26,
    length: 360,
    gap: 160,
    width: 10,
    fade: (_, y) => Math.max(0, 1 - y / 260),
  })
  out += circle(vx, horizon - 60, 116, C.rust)
  // dyke and poplars
  out += rect(0, horizon - 18, W, 40, C.blue)
  for (const i of range(22)) {
    const x = 40 + i * 74 + (random() - 0.5) * 20
    if (Math.abs(x - vx) < 130) continue
    const h = 60 + random() * 40
    out += `<ellipse cx="${n(x)}" cy="${n(horizon - 14 - h / 2)}" rx="${n(9 + random() * 4)}" ry="${n(h / 2)}" fill="${C.blue}"/>`
  }
  out += rect(0, horizon, W, H - horizon, C.rust)
  // ridges
  for (const i of range(33)) {
    const k = i - 16
    const x1 = vx + k * 190
    const wide = 62
    out += poly(
      [
        [vx + k * 6, horizon + 2],
        [x1 - wide, H + 40],
        [x1 + wide, H + 40],
      ],
      i % 2 ? C.ink : C.clay,
    )
  }
  out += hatch(random, [0, horizon + 20, W, H - horizon], C.rust, {
    step: 21,
    length: 60,
    gap: 90,
    width: 7,
    fade: (_, y) => Math.max(0.15, (y - horizon) / 500),
  })
  out += hatch(random, [0, horizon + 120, W, H - horizon], C.ochre, {
    step: 46,
    length: 50,
    gap: 300,
    width: 5,
    fade: (_, y) => (y - horizon) / 600,
  })
  // the trees, from far to near
  const rows = [-5, -4, -3, -2, -1, 1, 2, 3, 4]
  const depths = range(13).map((i) => 0.05 * 1.275 ** i)
  for (const depth of depths)
    for (const k of rows) {
      const x = vx + k * 380 * depth * 1.05 - (k < 0 ? 20 : -20) * depth
      const y = horizon + depth * 560
      const s = depth * 1.05
      if (x < -200 || x > W + 200) continue
      const h = 620 * s
      out += line(
        [
          [x + 16 * s, y],
          [x + 16 * s, y - h * 0.62],
        ],
        C.sand,
        Math.max(1.6, 13 * s),
      )
      out += line(
        [
          [x, y],
          [x + 2 * s, y - h * 0.8],
        ],
        C.ink,
        Math.max(2, 20 * s),
      )
      const leaves = depth > 0.25 ? 60 : 16
      for (const _ of range(leaves)) {
        const a = random() * Math.PI * 2
        const r = Math.sqrt(random())
        const px = x + Math.cos(a) * r * 96 * s
        const py = y - h * 0.88 + Math.sin(a) * r * 190 * s
        const size = (depth > 0.25 ? 46 : 90) * s
        const bright = (px < x ? k > 0 : k < 0) && random() < 0.6
        out += cut(
          [px, py + size / 2],
          [px + (random() - 0.5) * size * 0.9, py - size / 2],
          size * 0.42,
          bright ? C.ochre : random() < 0.45 ? C.moss : C.night,
        )
      }
    }
  return out
}
