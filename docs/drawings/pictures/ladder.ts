import {
  C,
  circle,
  cut,
  H,
  hatch,
  inside,
  line,
  mix,
  type Point,
  poly,
  pts,
  type Random,
  range,
  rect,
  W,
} from './gouge'

/** A ladder in a fruit-round crown. */
export function ladder(random: Random): string {
  let out = rect(0, 0, W, H, C.paper)
  out += circle(1240, 300, 150, C.ochre)
  out += hatch(random, [0, 60, W, 660], C.mist, {
    step: 30,
    length: 300,
    gap: 170,
    width: 8,
    fade: (_, y) => Math.max(0, 1 - y / 700),
  })
  out += rect(0, 800, W, 200, C.moss)
  out += hatch(random, [0, 806, W, 200], C.ink, { angle: -2, step: 20, length: 130, gap: 80, width: 6 })
  out += hatch(random, [0, 800, W, 60], C.paper, { angle: -2, step: 20, length: 70, gap: 170, width: 4 })
  // far trees
  for (const i of range(6)) {
    const x = 980 + i * 120
    out += rect(x - 5, 730, 10, 76, C.smoke)
    out += circle(x, 700 - (i % 2) * 8, 46, C.water)
  }
  for (const i of range(3)) {
    out += rect(70 + i * 130 - 5, 735, 10, 70, C.smoke)
    out += circle(70 + i * 130, 706, 44, C.water)
  }
  // trunk
  out += poly(
    [
      [640, 860],
      [672, 690],
      [668, 520],
      [730, 520],
      [722, 690],
      [770, 860],
    ],
    C.rust,
  )
  out += inside(
    `<polygon points="${pts([
      [640, 860],
      [672, 690],
      [668, 520],
      [730, 520],
      [722, 690],
      [770, 860],
    ])}"/>`,
    hatch(random, [640, 500, 140, 370], C.ink, {
      angle: 86,
      step: 12,
      length: 130,
      gap: 30,
      width: 5,
      fade: (x) => Math.min(1, Math.max(0.2, (x - 650) / 80)),
    }),
  )
  // crown
  const cx = 690
  const cy = 370
  const radius = 300
  out += circle(cx, cy, radius, C.blue)
  for (const _ of range(900)) {
    const a = random() * Math.PI * 2
    const r = Math.sqrt(random()) * (radius + 16)
    const x = cx + Math.cos(a) * r
    const y = cy + Math.sin(a) * r
    const light = (x - cx) * 0.7 - (y - cy) * 0.7
    const fill =
      light > 70 + random() * 130
        ? C.ochre
        : light > -40 + random() * 160
          ? C.water
          : random() < 0.5
            ? C.night
            : C.blue
    const turn = a + (random() - 0.5) * 1.6
    out += cut([x, y], [x + Math.cos(turn) * 38, y + Math.sin(turn) * 38], 15, fill)
  }
  for (const [dx, dy] of [
    [-150, 60],
    [90, -160],
    [170, 40],
    [-40, 150],
    [30, -20],
    [-170, -90],
    [190, -60],
  ] as const)
    out += circle(cx + dx, cy + dy, 17, C.rust, `stroke="${C.ink}" stroke-width="4"`)
  // ladder
  const foot: readonly [Point, Point] = [
    [330, 915],
    [452, 930],
  ]
  const top: readonly [Point, Point] = [
    [600, 250],
    [672, 258],
  ]
  for (const i of range(13)) {
    const t = (i + 0.6) / 13
    const a: Point = [mix(foot[0][0], top[0][0], t), mix(foot[0][1], top[0][1], t)]
    const b: Point = [mix(foot[1][0], top[1][0], t), mix(foot[1][1], top[1][1], t)]
    out += line([a, b], C.ink, 19)
    out += line([a, b], C.sand, 9)
  }
  for (const side of [0, 1] as const) {
    out += line([foot[side], top[side]], C.ink, 25)
    out += line([foot[side], top[side]], C.sand, 13)
  }
  // basket
  out += poly(
    [
      [860, 800],
      [1050, 800],
      [1018, 912],
      [892, 912],
    ],
    C.ochre,
    `stroke="${C.ink}" stroke-width="8" stroke-linejoin="round"`,
  )
  out += inside(
    `<polygon points="${pts([
      [860, 800],
      [1050, 800],
      [1018, 912],
      [892, 912],
    ])}"/>`,
    hatch(random, [850, 800, 210, 120], C.rust, { angle: 45, step: 22, length: 200, gap: 4, width: 6 }) +
      hatch(random, [850, 800, 210, 120], C.rust, { angle: -45, step: 22, length: 200, gap: 4, width: 6 }),
  )
  out += `<path d="M862 800 C 880 690 1030 690 1048 800" fill="none" stroke="${C.ink}" stroke-width="9"/>`
  for (const i of range(5))
    out += circle(892 + i * 32, 796 - (i % 2) * 13, 22, C.rust, `stroke="${C.ink}" stroke-width="5"`)
  return out
}
