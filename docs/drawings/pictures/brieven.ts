import { C, group, H, hatch, inside, line, poly, pts, type Random, range, rect, W } from './gouge'

/** Envelopes on a dark table. */
export function brieven(random: Random): string {
  let out = rect(0, 0, W, H, C.blue)
  out += hatch(random, [0, 0, W, H], C.night, { angle: 4, step: 19, length: 340, gap: 70, width: 9 })
  out += hatch(random, [0, 0, W, H], C.water, { angle: 4, step: 74, length: 240, gap: 420, width: 4 })
  const envelope = (
    x: number,
    y: number,
    angle: number,
    scale: number,
    paper: string,
    lines: string,
    open = false,
  ) => {
    const w = 400
    const h = 262
    let e = poly(
      [
        [-w / 2 + 26, -h / 2 + 26],
        [w / 2 + 26, -h / 2 + 26],
        [w / 2 + 26, h / 2 + 26],
        [-w / 2 + 26, h / 2 + 26],
      ],
      C.ink,
    )
    if (open) {
      e += poly(
        [
          [-w / 2, -h / 2],
          [0, -h / 2 - 190],
          [w / 2, -h / 2],
        ],
        C.clay,
        `stroke="${C.ink}" stroke-width="6" stroke-linejoin="round"`,
      )
      e += inside(
        `<polygon points="${pts([
          [-w / 2, -h / 2],
          [0, -h / 2 - 190],
          [w / 2, -h / 2],
        ])}"/>`,
        hatch(random, [-w / 2, -h / 2 - 190, w, 190], C.rust, {
          angle: 0,
          step: 13,
          length: 90,
          gap: 26,
          width: 5,
        }),
      )
      e += rect(-w / 2 + 30, -h / 2 - 96, w - 60, 240, C.paper, `stroke="${C.ink}" stroke-width="5"`)
      for (const i of range(3))
        e += line(
          [
            [-w / 2 + 66, -h / 2 - 62 + i * 30],
            [w / 2 - 70 - (i === 2 ? 120 : i * 14), -h / 2 - 62 + i * 30],
          ],
          C.smoke,
          5,
        )
    }
    e += rect(-w / 2, -h / 2, w, h, paper, `stroke="${C.ink}" stroke-width="6"`)
    if (open) {
      e += poly(
        [
          [-w / 2, -h / 2],
          [0, 24],
          [w / 2, -h / 2],
          [w / 2, h / 2],
          [-w / 2, h / 2],
        ],
        paper,
        `stroke="${C.ink}" stroke-width="6" stroke-linejoin="round"`,
      )
      e += line(
        [
          [-w / 2, h / 2],
          [-50, -14],
        ],
        lines,
        5,
      )
      e += line(
        [
          [w / 2, h / 2],
          [50, -14],
        ],
        lines,
        5,
      )
    } else {
      e += line(
        [
          [-w / 2, -h / 2],
          [0, 36],
          [w / 2, -h / 2],
        ],
        lines,
        6,
      )
      e += line(
        [
          [-w / 2, h / 2],
          [-70, -8],
        ],
        lines,
        4,
      )
      e += line(
        [
          [w / 2, h / 2],
          [70, -8],
        ],
        lines,
        4,
      )
      e += inside(
        `<polygon points="${pts([
          [-w / 2, -h / 2],
          [0, 36],
          [w / 2, -h / 2],
        ])}"/>`,
        hatch(random, [-w / 2, -h / 2, w, 170], lines, {
          angle: 0,
          step: 15,
          length: 60,
          gap: 70,
          width: 3,
          fade: (_, yy) => Math.max(0, 0.9 - (yy + h / 2) / 170),
        }),
      )
    }
    return group(e, `translate(${x} ${y}) rotate(${angle}) scale(${scale})`)
  }
  out += envelope(300, 250, -14, 1, C.paper, C.smoke)
  out += envelope(1340, 210, 17, 0.95, C.sand, C.smoke)
  out += envelope(300, 770, 23, 1.02, C.sand, C.smoke)
  out += envelope(1300, 800, -9, 1.05, C.paper, C.smoke)
  out += envelope(800, 160, 6, 0.86, C.mist, C.blue)
  out += envelope(770, 880, -4, 0.9, C.paper, C.smoke)
  out += envelope(815, 560, -7, 1.2, C.rust, C.ink, true)
  return out
}
