import { C, circle, group, H, hatch, inside, line, n, type Random, range, rect, W } from './gouge'

/** A meeting table from above; one chair pushed back. */
export function tafel(random: Random): string {
  let out = rect(0, 0, W, H, C.ochre)
  for (const i of range(13)) {
    const y = i * 80
    out += line(
      [
        [0, y],
        [W, y],
      ],
      C.clay,
      4,
    )
    const x = (i * 377) % 700
    for (const k of range(3))
      out += line(
        [
          [x + k * 640, y],
          [x + k * 640, y + 80],
        ],
        C.clay,
        4,
      )
  }
  out += hatch(random, [0, 0, W, H], C.clay, { step: 20, length: 170, gap: 130, width: 3.4 })
  const cx = 790
  const cy = 500
  const rx = 470
  const ry = 262
  const chair = (x: number, y: number, angle: number, fill: string, dark: string) =>
    group(
      `<rect x="-62" y="-52" width="140" height="120" rx="26" fill="${C.ink}" opacity="1" transform="translate(16 18)"/>` +
        `<rect x="-70" y="-60" width="140" height="120" rx="26" fill="${fill}" stroke="${C.ink}" stroke-width="7"/>` +
        inside(
          `<rect x="-70" y="-60" width="140" height="120" rx="26"/>`,
          hatch(random, [-70, -60, 140, 120], dark, { angle: 0, step: 13, length: 60, gap: 24, width: 4 }),
        ) +
        `<rect x="-78" y="-84" width="156" height="36" rx="18" fill="${dark}" stroke="${C.ink}" stroke-width="7"/>`,
      `translate(${n(x)} ${n(y)}) rotate(${n(angle)})`,
    )
  const seats: readonly (readonly [number, number])[] = [
    [-0.62, 1],
    [0, 1],
    [0.62, 1],
    [0.62, -1],
    [0, -1],
    [-0.62, -1],
  ]
  for (const [u, side] of seats) {
    const x = cx + u * rx
    const y = cy + side * -1 * (ry * Math.sqrt(1 - u * u * 0.62) + 34)
    if (u === 0.62 && side === -1) continue
    out += chair(x, y, side === 1 ? u * 22 : 180 - u * 22, C.blue, C.night)
  }
  out += chair(cx - rx - 40, cy, -90, C.blue, C.night)
  out += chair(cx + rx + 40, cy, 90, C.blue, C.night)
  // pushed back, turned away
  out += chair(1268, 846, 128, C.rust, C.ink)
  // table
  out += `<ellipse cx="${cx + 22}" cy="${cy + 28}" rx="${rx}" ry="${ry}" fill="${C.ink}"/>`
  out += `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${C.paper}" stroke="${C.ink}" stroke-width="8"/>`
  out += inside(
    `<ellipse cx="${cx}" cy="${cy}" rx="${rx - 10}" ry="${ry - 10}"/>`,
    hatch(random, [cx - rx, cy - ry, rx * 2, ry * 2], C.sand, {
      angle: -8,
      step: 19,
      length: 260,
      gap: 60,
      width: 9,
    }),
  )
  const sheet = (x: number, y: number, angle: number, lines: number) =>
    group(
      rect(-50, -68, 110, 148, C.smoke) +
        rect(-58, -76, 112, 150, C.sheet, `stroke="${C.ink}" stroke-width="5"`) +
        range(lines)
          .map((i) =>
            line(
              [
                [-40, -52 + i * 20],
                [38 - ((i * 37) % 50), -52 + i * 20],
              ],
              C.smoke,
              4,
            ),
          )
          .join(''),
      `translate(${x} ${y}) rotate(${angle})`,
    )
  const mug = (x: number, y: number, angle: number, fill: string) =>
    group(
      circle(9, 11, 36, C.smoke) +
        `<path d="M28 -12 C 66 -22 66 22 28 12" fill="none" stroke="${C.ink}" stroke-width="13"/>` +
        circle(0, 0, 36, fill, `stroke="${C.ink}" stroke-width="6"`) +
        circle(0, 0, 24, C.ink) +
        `<path d="M-14 -9 A 17 17 0 0 1 6 -16" fill="none" stroke="${C.clay}" stroke-width="5" stroke-linecap="round"/>`,
      `translate(${x} ${y}) rotate(${angle})`,
    )
  out += sheet(520, 400, 12, 6) + sheet(785, 372, -4, 5) + sheet(1050, 405, -16, 6)
  out += sheet(540, 610, 166, 4) + sheet(800, 632, 184, 6) + sheet(1040, 604, 203, 1)
  out +=
    mug(640, 360, 30, C.rust) +
    mug(905, 340, 200, C.blue) +
    mug(660, 655, 100, C.blue) +
    mug(420, 500, 10, C.sand) +
    mug(1170, 500, -60, C.blue) +
    mug(920, 660, 60, C.ochre)
  out +=
    line(
      [
        [700, 520],
        [880, 486],
      ],
      C.ink,
      15,
    ) +
    line(
      [
        [702, 519],
        [850, 491],
      ],
      C.rust,
      8,
    )
  return out
}
