import { C, circle, cut, H, n, type Point, poly, type Random, range, rect, W } from './gouge'

/** The end of a trunk, cropped. */
export function jaarringen(random: Random): string {
  let out = rect(0, 0, W, H, C.sand)
  const hx = 610
  const hy = 560
  const phase = range(7).map(() => random() * Math.PI * 2)
  const shape = (r: number): Point[] =>
    range(160).map((i) => {
      const a = (i / 160) * Math.PI * 2
      const k = r / 900
      const wave =
        Math.sin(a * 2 + (phase[0] ?? 0)) * 0.05 * k +
        Math.sin(a * 3 + (phase[1] ?? 0)) * 0.035 * k +
        Math.sin(a * 5 + (phase[2] ?? 0) + r / 150) * 0.02 * k +
        Math.sin(a * 11 + (phase[3] ?? 0) + r / 60) * 0.006
      const drift = 1 + 0.34 * Math.cos(a - 0.35) * Math.min(1, k * 1.1)
      return [hx + Math.cos(a) * r * (1 + wave) * drift, hy + Math.sin(a) * r * (1 + wave) * drift * 0.94]
    })
  const rings: number[] = []
  let r = 16
  while (r < 1050) {
    rings.push(r)
    const year = rings.length
    r += (year % 7 === 3 ? 21 : 40) * (0.72 + random() * 0.6) * (year > 22 ? 0.86 : 1)
  }
  for (const [i, radius] of [...rings.entries()].reverse()) {
    const dark = i % 7 === 3
    const heart = radius < 210
    out += poly(
      shape(radius),
      heart ? (i % 2 ? C.clay : C.rust) : i % 2 ? C.sand : C.paper,
      `stroke="${dark || heart ? C.ink : C.rust}" stroke-width="${n(dark ? 7 : 2.4 + random() * 2.4)}" shape-rendering="crispEdges"`,
    )
    if (!heart && radius < 1000) {
      // fine growth marks along the ring
      for (const _ of range(Math.round(radius / 24))) {
        const at = Math.floor(random() * 160)
        const p = shape(radius - 4)[at]
        const q = shape(Math.max(4, radius - 13 - random() * 6))[(at + 1) % 160]
        if (p && q) out += cut(p, q, 4, C.clay)
      }
    }
  }
  out += circle(hx, hy, 7, C.ink)
  // checks: the cracks that run from the heart
  for (const [angle, from, to, width] of [
    [2.55, 30, 560, 22],
    [-0.9, 60, 420, 13],
    [0.62, 240, 980, 16],
    [4.2, 20, 330, 12],
  ] as const) {
    const bend = 0.05
    const p = (radius: number, a: number): Point => [
      hx + Math.cos(a) * radius * 1.1,
      hy + Math.sin(a) * radius,
    ]
    const middle = (from + to) / 2
    out += cut(p(from, angle), p(middle + 40, angle + bend), width, C.ink)
    out += cut(p(middle - 40, angle + bend), p(to, angle - bend / 2), width * 0.8, C.ink)
  }
  return out
}
