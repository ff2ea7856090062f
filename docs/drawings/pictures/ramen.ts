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

/** A factory at dusk: saw-tooth roof, lit windows, light on the snow. */
export function ramen(random: Random): string {
  const ground = 770
  let out = rect(0, 0, W, H, C.water)
  out += rect(0, 0, W, 330, C.blue)
  out += hatch(random, [0, 300, W, 130], C.blue, {
    step: 13,
    length: 260,
    gap: 60,
    width: 10,
    fade: (_, y) => Math.max(0, 1 - (y - 300) / 130),
  })
  out += hatch(random, [0, 40, W, 300], C.night, {
    step: 24,
    length: 320,
    gap: 160,
    width: 9,
    fade: (_, y) => Math.max(0, 1 - y / 330),
  })
  out += hatch(random, [0, 430, W, 180], C.paper, {
    step: 22,
    length: 300,
    gap: 140,
    width: 7,
    fade: (_, y) => Math.max(0, (y - 420) / 190),
  })
  // chimney and smoke
  for (const i of range(13)) {
    const t = i / 12
    out += circle(
      1262 - t * 520 + Math.sin(i * 1.7) * 14,
      226 - t * 74 - Math.sin(t * 3) * 44,
      18 + Math.sin(t * 2.6) * 34,
      i % 3 === 1 ? C.mist : C.water,
    )
  }
  const stack: Point[] = [
    [1228, 620],
    [1240, 236],
    [1284, 236],
    [1296, 620],
  ]
  out += poly(stack, C.rust)
  out += inside(
    `<polygon points="${pts(stack)}"/>`,
    hatch(random, [1262, 240, 34, 380], C.ink, { angle: 90, step: 9, length: 90, gap: 20, width: 4 }),
  )
  out += rect(1232, 236, 60, 14, C.ink)
  // snow
  out += rect(0, ground, W, H - ground, C.paper)
  // the hall
  const roof: Point[] = [[120, ground]]
  const teeth = 6
  const step = 225
  for (const i of range(teeth)) {
    const x = 120 + i * step
    roof.push([x, 400], [x, 400], [x + 8, 330], [x + step, 400])
  }
  roof.push([120 + teeth * step, ground])
  out += poly(roof, C.night)
  for (const i of range(teeth)) {
    const x = 120 + i * step
    out += poly(
      [
        [x + 14, 344],
        [x + step - 30, 398],
        [x + 14, 398],
      ],
      C.ochre,
    )
    for (const k of range(4))
      out += line(
        [
          [x + 14 + k * 44, 340 + k * 13],
          [x + 14 + k * 44, 400],
        ],
        C.night,
        6,
      )
    out += line(
      [
        [x + 2, 331],
        [x + step + 6, 402],
      ],
      C.paper,
      9,
    )
  }
  out += hatch(random, [120, 410, teeth * step, 30], C.blue, { step: 10, length: 90, gap: 30, width: 3 })
  for (const i of range(9)) {
    const x = 168 + i * 146
    const door = i === 6
    const top = 470
    const bottom = door ? ground : 690
    out += rect(x, top, 104, bottom - top, i === 2 ? C.sand : C.ochre)
    // light on the snow
    const lean = (i - 4) * 26
    out += inside(
      `<polygon points="${pts([
        [x, ground],
        [x + 104, ground],
        [x + 122 + lean * 2, 960],
        [x - 18 + lean * 2, 960],
      ])}"/>`,
      hatch(random, [x - 200, ground, 520, 190], C.ochre, {
        step: 11,
        length: 120,
        gap: 12,
        width: 12,
        fade: (_, y) => Math.max(0.1, 1 - (y - ground) / 210),
      }),
    )
    if (i === 4) {
      // someone at a lathe
      out += circle(x + 42, 566, 17, C.ink)
      out += poly(
        [
          [x + 24, 690],
          [x + 22, 600],
          [x + 40, 584],
          [x + 60, 596],
          [x + 88, 626],
          [x + 82, 636],
          [x + 58, 622],
          [x + 62, 690],
        ],
        C.ink,
      )
      out += rect(x + 74, 634, 30, 56, C.ink)
    }
    if (door) {
      out += poly(
        [
          [x + 58, ground],
          [x + 58, top + 70],
          [x + 104, top + 60],
          [x + 104, ground],
        ],
        C.rust,
      )
      out += circle(x + 30, 640, 15, C.ink)
      out += poly(
        [
          [x + 14, ground],
          [x + 12, 672],
          [x + 30, 656],
          [x + 48, 672],
          [x + 46, ground],
        ],
        C.ink,
      )
    } else {
      for (const k of [1, 2])
        out += line(
          [
            [x + k * 34.7, top],
            [x + k * 34.7, bottom],
          ],
          C.night,
          5,
        )
      for (const k of [1, 2, 3])
        out += line(
          [
            [x, top + k * 55],
            [x + 104, top + k * 55],
          ],
          C.night,
          5,
        )
    }
  }
  out += hatch(random, [0, ground + 14, W, 180], C.mist, {
    angle: 2,
    step: 30,
    length: 200,
    gap: 190,
    width: 6,
  })
  return out
}
