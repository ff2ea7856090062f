import {
  C,
  circle,
  cut,
  group,
  H,
  hatch,
  inside,
  line,
  poly,
  pts,
  type Random,
  range,
  rect,
  W,
} from './gouge'

/** A cable ferry half way over a broad river. */
export function veer(random: Random): string {
  const far = 400
  let out = rect(0, 0, W, H, C.sand)
  out += hatch(random, [0, 0, W, far], C.paper, { step: 24, length: 420, gap: 120, width: 13 })
  out += hatch(random, [0, 40, W, 330], C.clay, {
    step: 44,
    length: 460,
    gap: 320,
    width: 8,
    fade: (_, y) => y / 380,
  })
  // far bank with poplars
  for (const i of range(19)) {
    const x = 90 + i * 84 + (random() - 0.5) * 22
    if (i === 9 || i === 10) continue
    const h = 170 + Math.sin(i * 0.9) * 34 + random() * 24
    out += rect(x - 3, far - 40, 6, 40, C.ink)
    for (const _ of range(46)) {
      const v = random()
      const half = 25 * Math.sin(Math.PI * Math.min(1, v * 0.85 + 0.12))
      const px = x + (random() - 0.5) * 2 * half
      const py = far - 22 - v * h
      out += cut(
        [px, py + 16],
        [px + (random() - 0.5) * 12, py - 22],
        11,
        px > x + 4 ? C.blue : random() < 0.3 ? C.moss : C.night,
      )
    }
  }
  // house on the far side, with a light
  out += poly(
    [
      [846, far],
      [846, 338],
      [886, 300],
      [926, 338],
      [926, far],
    ],
    C.rust,
  )
  out += poly(
    [
      [836, 342],
      [886, 290],
      [936, 342],
      [926, 346],
      [886, 306],
      [846, 346],
    ],
    C.ink,
  )
  out += rect(876, 350, 20, 24, C.ochre)
  out += poly(
    [
      [0, far - 16],
      [500, far - 8],
      [900, far - 4],
      [W, far - 18],
      [W, far + 20],
      [0, far + 20],
    ],
    C.night,
  )
  // river
  out += rect(0, far + 14, W, H, C.water)
  out += hatch(random, [0, far + 20, W, 580], C.blue, {
    step: 17,
    length: 190,
    gap: 90,
    width: 9,
    fade: (_, y) => 0.25 + (y - far) / 620,
  })
  out += hatch(random, [0, far + 16, W, 590], C.paper, { step: 30, length: 170, gap: 280, width: 6 })
  for (const i of range(19))
    out += hatch(random, [70 + i * 84, far + 16, 40, 100], C.night, {
      step: 13,
      length: 44,
      gap: 20,
      width: 7,
      fade: (_, y) => Math.max(0, 1 - (y - far) / 130),
    })
  out += hatch(random, [868, far + 20, 36, 170], C.ochre, {
    step: 15,
    length: 44,
    gap: 16,
    width: 8,
    fade: (_, y) => Math.max(0, 1 - (y - far) / 200),
  })
  // near bank
  out += poly(
    [
      [0, H],
      [0, 872],
      [260, 900],
      [520, 956],
      [640, H],
    ],
    C.ink,
  )
  for (const _ of range(70)) {
    const x = random() ** 1.3 * 560
    const y = 880 + x * 0.16
    out += cut(
      [x, y + 60],
      [x + (random() - 0.4) * 40, y - 40 - random() * 80],
      8,
      random() < 0.3 ? C.moss : C.ink,
    )
  }
  out += rect(150, 660, 34, 260, C.ink)
  out += rect(157, 660, 8, 250, C.smoke)
  // cable
  out += `<path d="M167 690 C 380 760 560 742 700 688" fill="none" stroke="${C.ink}" stroke-width="6"/>`
  out += `<path d="M1040 664 C 1240 640 1420 540 1540 424" fill="none" stroke="${C.ink}" stroke-width="4"/>`
  // the ferry
  out += hatch(random, [480, 790, 800, 110], C.night, {
    step: 14,
    length: 150,
    gap: 30,
    width: 12,
    fade: (x, y) => Math.max(0, 1 - (y - 780) / 130) * (Math.abs(x - 876) < 210 ? 1 : 0),
  })
  out += poly(
    [
      [600, 716],
      [1150, 700],
      [1106, 796],
      [650, 806],
    ],
    C.rust,
    `stroke="${C.ink}" stroke-width="9" stroke-linejoin="round"`,
  )
  out += inside(
    `<polygon points="${pts([
      [600, 716],
      [1150, 700],
      [1106, 796],
      [650, 806],
    ])}"/>`,
    hatch(random, [600, 700, 560, 110], C.ink, { angle: -2, step: 15, length: 130, gap: 40, width: 5 }),
  )
  out +=
    line(
      [
        [588, 714],
        [1162, 697],
      ],
      C.ink,
      17,
    ) +
    line(
      [
        [600, 712],
        [1150, 696],
      ],
      C.sand,
      6,
    )
  for (const i of range(8))
    out += line(
      [
        [650 + i * 64, 708 - i * 2],
        [650 + i * 64, 640 - i * 2],
      ],
      C.ink,
      7,
    )
  out += line(
    [
      [640, 642],
      [1110, 626],
    ],
    C.ink,
    9,
  )
  const person = (x: number, y: number, s: number, coat: string, bag = false) =>
    group(
      line(
        [
          [-9, -52],
          [-12, 0],
        ],
        C.ink,
        15,
      ) +
        line(
          [
            [9, -52],
            [12, 0],
          ],
          C.ink,
          15,
        ) +
        poly(
          [
            [-28, -40],
            [-24, -112],
            [0, -126],
            [24, -112],
            [28, -40],
          ],
          coat,
          `stroke="${C.ink}" stroke-width="6" stroke-linejoin="round"`,
        ) +
        circle(0, -146, 20, C.sand, `stroke="${C.ink}" stroke-width="6"`) +
        `<path d="M-24 -152 Q0 -190 24 -152 Z" fill="${C.ink}"/>` +
        (bag ? rect(26, -62, 34, 40, C.rust, `stroke="${C.ink}" stroke-width="6"`) : ''),
      `translate(${x} ${y}) scale(${s})`,
    )
  out +=
    person(730, 706, 1, C.blue) + person(858, 703, 0.96, C.ochre, true) + person(1044, 698, 1.06, C.night)
  out += line(
    [
      [1000, 560],
      [1022, 720],
    ],
    C.ink,
    8,
  )
  return out
}
