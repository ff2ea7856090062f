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

/** A door ajar, and the light that comes through. */
export function deur(random: Random): string {
  let out = rect(0, 0, W, H, C.night)
  out += hatch(random, [0, 0, W, 720], C.blue, { angle: 90, step: 30, length: 300, gap: 160, width: 8 })
  // floor
  out += poly(
    [
      [0, 720],
      [W, 720],
      [W, H],
      [0, H],
    ],
    C.ink,
  )
  for (const i of range(25)) {
    const k = i - 12
    out += line(
      [
        [800 + k * 92, 720],
        [800 + k * 190, H],
      ],
      C.smoke,
      3.4,
    )
  }
  out += hatch(random, [0, 730, W, 270], C.smoke, { step: 22, length: 60, gap: 190, width: 3 })
  out += rect(0, 690, W, 30, C.blue) + rect(0, 688, W, 5, C.water)
  // frame and the lit room
  out += rect(646, 126, 366, 594, C.rust)
  out += hatch(random, [646, 126, 26, 594], C.ink, { angle: 90, step: 9, length: 180, gap: 30, width: 4 })
  out += rect(674, 154, 310, 566, C.ochre)
  out += hatch(random, [674, 154, 140, 566], C.paper, {
    angle: 90,
    step: 15,
    length: 260,
    gap: 40,
    width: 10,
  })
  // light over the floor
  const beam: Point[] = [
    [674, 720],
    [764, 720],
    [700, H],
    [120, H],
  ]
  out += inside(
    `<polygon points="${pts(beam)}"/>`,
    rect(0, 700, W, 300, C.ochre) +
      hatch(random, [0, 720, 900, 280], C.paper, {
        angle: 118,
        step: 19,
        length: 200,
        gap: 60,
        width: 10,
        fade: (_, y) => Math.max(0.15, 1 - (y - 720) / 300),
      }) +
      range(25)
        .map((i) =>
          line(
            [
              [800 + (i - 12) * 92, 720],
              [800 + (i - 12) * 190, H],
            ],
            C.clay,
            4,
          ),
        )
        .join('') +
      hatch(random, [0, 730, 900, 270], C.clay, { step: 40, length: 50, gap: 170, width: 4 }),
  )
  // light on the wall beside the opening
  out += poly(
    [
      [646, 126],
      [620, 92],
      [646, 92],
    ],
    C.night,
  )
  // the door leaf, opening towards us
  const leaf: Point[] = [
    [984, 154],
    [764, 112],
    [764, 796],
    [984, 720],
  ]
  out += poly(leaf, C.blue, `stroke="${C.ink}" stroke-width="8" stroke-linejoin="round"`)
  out += inside(
    `<polygon points="${pts(leaf)}"/>`,
    hatch(random, [764, 110, 220, 690], C.night, {
      angle: 90,
      step: 13,
      length: 220,
      gap: 30,
      width: 6,
      fade: (x) => Math.min(1, (x - 730) / 200),
    }),
  )
  const panel = (y1: number, y2: number, y3: number, y4: number) =>
    poly(
      [
        [798, y1],
        [950, y2],
        [950, y3],
        [798, y4],
      ],
      'none',
      `stroke="${C.ink}" stroke-width="7" stroke-linejoin="round"`,
    ) +
    line(
      [
        [802, y4 - 4],
        [802, y1 + 4],
      ],
      C.water,
      4,
    )
  out += panel(176, 200, 400, 408) + panel(462, 450, 676, 728)
  out += line(
    [
      [764, 112],
      [764, 796],
    ],
    C.paper,
    9,
  )
  out += circle(790, 436, 17, C.ochre, `stroke="${C.ink}" stroke-width="6"`)
  out += rect(984, 126, 28, 594, C.rust)
  out += rect(646, 120, 366, 34, C.rust)
  out += hatch(random, [646, 120, 366, 34], C.ink, { step: 9, length: 120, gap: 30, width: 4 })
  return out
}
