import { C, circle, H, hatch, line, mix, n, type Point, type Random, range, rect, W } from './gouge'

/** Threads between two posts. */
export function draden(random: Random): string {
  let out = rect(0, 0, W, H, C.paper)
  out += hatch(random, [0, 0, W, H], C.sand, { angle: 0, step: 24, length: 320, gap: 120, width: 10 })
  const left: readonly [Point, Point] = [
    [250, 110],
    [190, 890],
  ]
  const right: readonly [Point, Point] = [
    [1350, 110],
    [1410, 890],
  ]
  const count = 34
  const at = ([a, b]: readonly [Point, Point], t: number): Point => [mix(a[0], b[0], t), mix(a[1], b[1], t)]
  const threads: { from: Point; to: Point; tone: string; sag: number }[] = []
  for (const i of range(count)) {
    const t = (i + 0.5) / count
    threads.push({
      from: at(left, t),
      to: at(right, 0.02 + 0.96 * (1 - t) ** 2.3),
      tone: C.rust,
      sag: (random() - 0.3) * 16,
    })
    threads.push({
      from: at(left, t),
      to: at(right, 0.98 - 0.96 * t ** 2.3),
      tone: C.blue,
      sag: (random() - 0.3) * 16,
    })
  }
  const order = threads
    .map((thread, index) => ({ thread, key: (index * 29) % threads.length }))
    .sort((a, b) => a.key - b.key)
  for (const { thread } of order) {
    const { from, to, tone, sag } = thread
    const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag]
    const d = `M${n(from[0])} ${n(from[1])} Q${n(middle[0])} ${n(middle[1])} ${n(to[0])} ${n(to[1])}`
    out += `<path d="${d}" fill="none" stroke="${C.paper}" stroke-width="11"/><path d="${d}" fill="none" stroke="${tone}" stroke-width="5"/>`
  }
  // the one ochre thread that goes straight across
  out +=
    line([at(left, 0.5), at(right, 0.5)], C.paper, 15) + line([at(left, 0.5), at(right, 0.5)], C.ochre, 9)
  for (const side of [left, right]) {
    const [a, b] = side
    out += line(
      [
        [a[0], a[1] - 40],
        [b[0], b[1] + 60],
      ],
      C.ink,
      56,
    )
    out += line(
      [
        [a[0] - 8, a[1] - 40],
        [b[0] - 8, b[1] + 60],
      ],
      C.smoke,
      14,
    )
    for (const i of range(count)) {
      const p = at(side, (i + 0.5) / count)
      out += circle(p[0], p[1], 8, C.ochre, `stroke="${C.ink}" stroke-width="3"`)
    }
  }
  return out
}
