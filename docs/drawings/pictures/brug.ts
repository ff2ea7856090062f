import {
  C,
  circle,
  cut,
  H,
  hatch,
  inside,
  line,
  n,
  type Point,
  poly,
  type Random,
  range,
  rect,
  W,
} from './gouge'

/** A bridge of three arches and its reflection. */
export function brug(random: Random): string {
  let out = rect(0, 0, W, H, C.paper)
  out += hatch(random, [0, 0, W, 560], C.sand, {
    step: 22,
    length: 340,
    gap: 120,
    width: 10,
    fade: (_, y) => 0.3 + y / 620,
  })
  const horizon = 590
  out += circle(800, 330, 168, C.rust)
  out += hatch(random, [620, 330, 360, 190], C.paper, { step: 26, length: 260, gap: 60, width: 6 })
  // far bank
  out += poly(
    [
      [0, horizon],
      [0, 520],
      [170, 500],
      [420, 530],
      [700, 560],
      [1000, 556],
      [1260, 520],
      [1460, 496],
      [W, 516],
      [W, horizon],
    ],
    C.water,
  )
  out += hatch(random, [0, 500, W, 90], C.blue, { angle: -3, step: 17, length: 110, gap: 60, width: 5 })
  out += rect(0, horizon, W, H - horizon, C.blue)
  const deck = (x: number) => 452 - 70 * Math.cos(((x - 800) / 900) * Math.PI * 0.5) ** 2
  const arches: readonly (readonly [number, number])[] = [
    [330, 150],
    [800, 190],
    [1270, 150],
  ]
  const shape = (flip: boolean) => {
    const m = (y: number) => (flip ? horizon + (horizon - y) * 0.92 : y)
    const top = range(41).map((i) => `${n((i / 40) * W)},${n(m(deck((i / 40) * W)))}`)
    let d = `M0,${n(m(horizon))} L${top.join(' L')} L${W},${n(m(horizon))} Z`
    for (const [x, r] of arches) {
      const arc = range(41).map((i) => {
        const a = Math.PI - (i / 40) * Math.PI
        return `${n(x + Math.cos(a) * r)},${n(m(horizon - Math.sin(a) * r * 0.78))}`
      })
      d += ` M${arc.join(' L')} Z`
    }
    return d
  }
  // reflection
  out += `<path d="${shape(true)}" fill="${C.night}" fill-rule="evenodd"/>`
  out += inside(
    `<rect x="620" y="${horizon}" width="360" height="400"/>`,
    hatch(random, [660, 620, 280, 370], C.clay, {
      step: 20,
      length: 120,
      gap: 50,
      width: 11,
      fade: (x) => Math.max(0, 1 - Math.abs(x - 800) / 170),
    }),
  )
  out += hatch(random, [0, horizon + 8, W, H - horizon], C.blue, {
    step: 15,
    length: 170,
    gap: 130,
    width: 8,
  })
  out += hatch(random, [0, horizon + 4, W, H - horizon], C.mist, {
    step: 27,
    length: 130,
    gap: 260,
    width: 5,
  })
  // bridge
  out += `<path d="${shape(false)}" fill="${C.ink}" fill-rule="evenodd"/>`
  let stones = ''
  for (const row of range(12)) {
    const y = 392 + row * 18
    for (const i of range(30)) {
      const x = i * 56 + (row % 2) * 28 + (random() - 0.5) * 12
      if (random() < 0.72)
        stones += cut(
          [x, y + (random() - 0.5) * 4],
          [x + 34 + random() * 18, y + (random() - 0.5) * 4],
          5,
          random() < 0.2 ? C.clay : C.smoke,
        )
    }
  }
  out += inside(`<path d="${shape(false)}" clip-rule="evenodd"/>`, stones)
  for (const [x, r] of arches)
    for (const i of range(19)) {
      const a = Math.PI - (i / 18) * Math.PI
      out += cut(
        [x + Math.cos(a) * (r + 4), horizon - Math.sin(a) * (r + 4) * 0.78],
        [x + Math.cos(a) * (r + 34), horizon - Math.sin(a) * (r + 40) * 0.78],
        8,
        C.sand,
      )
    }
  out += line(
    range(41).map((i) => [(i / 40) * W, deck((i / 40) * W) - 5] as Point),
    C.sand,
    9,
  )
  // the one who crosses
  const fx = 816
  const fy = deck(fx) - 8
  out += circle(fx, fy - 74, 13, C.ink)
  out += poly(
    [
      [fx - 18, fy - 18],
      [fx - 13, fy - 58],
      [fx, fy - 64],
      [fx + 13, fy - 56],
      [fx + 17, fy - 18],
    ],
    C.ink,
  )
  out +=
    line(
      [
        [fx - 4, fy - 20],
        [fx - 15, fy],
      ],
      C.ink,
      9,
    ) +
    line(
      [
        [fx + 5, fy - 20],
        [fx + 15, fy],
      ],
      C.ink,
      9,
    )
  out +=
    line(
      [
        [fx + 12, fy - 50],
        [fx + 26, fy - 30],
      ],
      C.ink,
      7,
    ) + rect(fx + 17, fy - 32, 22, 22, C.ink)
  return out
}
