import { C, circle, cut, H, hatch, line, mix, type Point, type Random, range, rect, W } from './gouge'

/** A web of paper around the cylinders of a press. */
export function drukrol(random: Random): string {
  let out = rect(0, 0, W, H, C.paper)
  out += rect(0, 0, W, H, C.sand)
  out += hatch(random, [0, 0, W, H], C.paper, { angle: 90, step: 24, length: 260, gap: 100, width: 10 })
  const rolls: readonly (readonly [number, number, number])[] = [
    [210, 330, 140],
    [520, 690, 185],
    [850, 310, 165],
    [1160, 690, 190],
    [1450, 330, 130],
  ]
  const roll = (x: number, y: number, r: number, tone: string, dark: string) => {
    let o = circle(x, y, r, tone, `stroke="${C.ink}" stroke-width="10"`)
    for (const i of range(70)) {
      const a = (i / 70) * Math.PI * 2
      const light = Math.cos(a + 2.3)
      if (light < 0.55)
        o += cut(
          [x + Math.cos(a) * (r - 10), y + Math.sin(a) * (r - 10)],
          [
            x + Math.cos(a) * (r - 40 - random() * 46 - (0.55 - light) * 34),
            y + Math.sin(a) * (r - 40 - random() * 46 - (0.55 - light) * 34),
          ],
          9,
          dark,
        )
    }
    o += circle(x, y, r * 0.36, C.ink)
    o += circle(x, y, r * 0.29, C.ochre)
    for (const i of range(6))
      o += circle(
        x + Math.cos((i * Math.PI) / 3 + 0.3) * r * 0.19,
        y + Math.sin((i * Math.PI) / 3 + 0.3) * r * 0.19,
        8,
        C.ink,
      )
    o += circle(x, y, 11, C.ink)
    return o
  }
  // frame
  out += rect(0, 486, W, 46, C.smoke)
  out += hatch(random, [0, 486, W, 46], C.ink, { step: 11, length: 140, gap: 40, width: 5 })
  for (const [x, y] of rolls)
    out += line(
      [
        [x, y],
        [x, 509],
      ],
      C.ink,
      40,
    )
  for (const [i, [x, y, r]] of rolls.entries())
    out += roll(x, y, r, i % 2 ? C.rust : C.blue, i % 2 ? C.ink : C.night)
  // the web: over the upper rolls, under the lower ones
  const band: Point[] = []
  band.push([-40, 700])
  for (const [i, [x, y, r]] of rolls.entries()) {
    const under = i % 2 === 1
    const from = under ? Math.PI * 0.93 : Math.PI * 1.07
    const to = under ? Math.PI * 0.07 : Math.PI * 1.93
    for (const k of range(41)) {
      const a = mix(from, to, k / 40)
      band.push([x + Math.cos(a) * (r + 16), y + Math.sin(a) * (r + 16)])
    }
  }
  band.push([1650, 700])
  out += line(band, C.ink, 42)
  out += line(band, C.sheet, 28)
  // what is printed on it
  out += line(band, C.smoke, 7, 'stroke-dasharray="3 20 36 18 60 18 22 60"')
  return out
}
