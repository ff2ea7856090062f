import { C, circle, cut, H, hatch, inside, line, poly, pts, type Random, range, rect, W } from './gouge'

/** Coins against a young tree. */
export function weegschaal(random: Random): string {
  let out = rect(0, 0, W, H, C.mist)
  out += poly(
    [
      [0, 0],
      [800, 0],
      [800, H],
      [0, H],
    ],
    C.water,
  )
  out += hatch(random, [0, 0, 800, H], C.blue, {
    angle: 90,
    step: 24,
    length: 280,
    gap: 120,
    width: 8,
    fade: (x) => Math.max(0.1, 1 - x / 800),
  })
  out += hatch(random, [800, 0, 800, H], C.paper, {
    angle: 90,
    step: 24,
    length: 280,
    gap: 120,
    width: 8,
    fade: (x) => Math.max(0.1, (x - 800) / 800),
  })
  out += rect(0, 846, W, 160, C.rust)
  out += hatch(random, [0, 852, W, 150], C.ink, { step: 19, length: 240, gap: 80, width: 7 })
  // stand
  out += poly(
    [
      [776, 846],
      [786, 250],
      [814, 250],
      [824, 846],
    ],
    C.ink,
  )
  out += poly(
    [
      [600, 880],
      [640, 826],
      [960, 826],
      [1000, 880],
    ],
    C.ink,
  )
  out += rect(640, 836, 320, 8, C.ochre)
  out += rect(797, 280, 6, 540, C.ochre)
  // beam
  out += `<path d="M300 262 C 520 196 720 232 800 214 C 880 232 1080 196 1300 262 L 1296 280 C 1080 232 880 262 800 256 C 720 262 520 232 304 280 Z" fill="${C.ink}"/>`
  out += circle(800, 226, 44, C.ink) + circle(800, 226, 28, C.ochre) + circle(800, 226, 9, C.ink)
  out += poly(
    [
      [788, 186],
      [800, 96],
      [812, 186],
    ],
    C.ink,
  )
  out += circle(800, 92, 14, C.rust, `stroke="${C.ink}" stroke-width="6"`)
  for (const x of [302, 1298]) {
    out += circle(x, 272, 17, C.ochre, `stroke="${C.ink}" stroke-width="7"`)
    out +=
      line(
        [
          [x, 288],
          [x - 196, 640],
        ],
        C.ink,
        5,
      ) +
      line(
        [
          [x, 288],
          [x + 196, 640],
        ],
        C.ink,
        5,
      ) +
      line(
        [
          [x, 288],
          [x, 640],
        ],
        C.ink,
        4,
      )
    const bowl = `M${x - 214} 640 L${x + 214} 640 C ${x + 170} 748 ${x - 170} 748 ${x - 214} 640 Z`
    out += `<path d="${bowl}" fill="${C.ochre}" stroke="${C.ink}" stroke-width="9" stroke-linejoin="round"/>`
    out += inside(
      `<path d="${bowl}"/>`,
      hatch(random, [x - 214, 640, 428, 90], C.rust, {
        step: 11,
        length: 80,
        gap: 30,
        width: 5,
        fade: (xx) => Math.max(0, (xx - x + 120) / 300),
      }),
    )
  }
  // coins
  const coin = (x: number, y: number) =>
    `<path d="M${x - 58} ${y} v20 a58 17 0 0 0 116 0 v-20" fill="${C.clay}" stroke="${C.ink}" stroke-width="5"/>` +
    `<ellipse cx="${x}" cy="${y}" rx="58" ry="17" fill="${C.sand}" stroke="${C.ink}" stroke-width="5"/><ellipse cx="${x}" cy="${y}" rx="36" ry="9" fill="none" stroke="${C.clay}" stroke-width="4"/>`
  for (const [x, count] of [
    [196, 4],
    [410, 3],
    [302, 9],
  ] as const)
    for (const i of range(count)) out += coin(x + Math.sin(i * 2.2 + x) * 5, 606 - i * 23)
  // tree with its root ball
  const tx = 1298
  out += poly(
    [
      [tx - 86, 556],
      [tx + 86, 556],
      [tx + 66, 640],
      [tx - 66, 640],
    ],
    C.smoke,
    `stroke="${C.ink}" stroke-width="7" stroke-linejoin="round"`,
  )
  out += inside(
    `<polygon points="${pts([
      [tx - 86, 556],
      [tx + 86, 556],
      [tx + 66, 640],
      [tx - 66, 640],
    ])}"/>`,
    hatch(random, [tx - 90, 556, 180, 84], C.ink, { angle: 30, step: 13, length: 60, gap: 16, width: 4 }) +
      hatch(random, [tx - 90, 556, 180, 84], C.sand, {
        angle: -30,
        step: 21,
        length: 90,
        gap: 20,
        width: 4,
      }),
  )
  out += poly(
    [
      [tx - 9, 558],
      [tx - 5, 350],
      [tx + 5, 350],
      [tx + 9, 558],
    ],
    C.rust,
    `stroke="${C.ink}" stroke-width="4"`,
  )
  for (const _ of range(260)) {
    const a = random() * Math.PI * 2
    const r = Math.sqrt(random()) * 1.05
    const x = tx + Math.cos(a) * r * 112
    const y = 400 + Math.sin(a) * r * 92
    out += cut(
      [x, y],
      [x + Math.cos(a) * 32, y + Math.sin(a) * 32 - 6],
      14,
      [C.blue, C.night, C.moss, C.blue][Math.floor(random() * 4)] ?? C.blue,
    )
  }
  return out
}
