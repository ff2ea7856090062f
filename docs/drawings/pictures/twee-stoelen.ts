import {
  C,
  circle,
  group,
  H,
  hatch,
  inside,
  type Point,
  poly,
  pts,
  type Random,
  range,
  rect,
  W,
} from './gouge'

/** Two chairs, a window, shadows that meet. */
export function tweeStoelen(random: Random): string {
  let out = rect(0, 0, W, H, C.clay)
  out += hatch(random, [0, 0, W, 700], C.rust, { angle: 90, step: 24, length: 260, gap: 90, width: 8 })
  out += rect(0, 690, W, 310, C.sand)
  out += hatch(random, [0, 700, W, 300], C.ochre, { angle: 0, step: 22, length: 280, gap: 120, width: 8 })
  out += rect(0, 672, W, 20, C.ink)
  // window
  out += rect(560, 110, 480, 430, C.ink)
  out += rect(582, 132, 436, 386, C.mist)
  out += inside(
    `<rect x="582" y="132" width="436" height="386"/>`,
    hatch(random, [582, 132, 436, 250], C.paper, { step: 20, length: 200, gap: 80, width: 10 }) +
      circle(915, 236, 46, C.ochre) +
      range(7)
        .map(
          (i) =>
            `<ellipse cx="${606 + i * 34}" cy="${392 - (i % 3) * 5}" rx="9" ry="${34 + (i % 3) * 7}" fill="${C.blue}"/>`,
        )
        .join('') +
      poly(
        [
          [570, 424],
          [1030, 416],
          [1030, 452],
          [570, 452],
        ],
        C.moss,
      ) +
      rect(570, 444, 460, 90, C.water) +
      hatch(random, [570, 446, 460, 80], C.blue, { step: 14, length: 80, gap: 40, width: 6 }) +
      poly(
        [
          [880, 452],
          [960, 452],
          [950, 468],
          [890, 468],
        ],
        C.rust,
      ) +
      poly(
        [
          [918, 446],
          [918, 374],
          [958, 440],
        ],
        C.paper,
        `stroke="${C.ink}" stroke-width="4"`,
      ),
  )
  out += rect(792, 120, 16, 410, C.ink) + rect(570, 310, 460, 14, C.ink)
  out += rect(530, 532, 540, 26, C.ink)
  // light and shadows on the floor
  out += poly(
    [
      [640, 700],
      [960, 700],
      [1130, H],
      [470, H],
    ],
    C.paper,
  )
  out += inside(
    `<polygon points="${pts([
      [640, 700],
      [960, 700],
      [1130, H],
      [470, H],
    ])}"/>`,
    hatch(random, [440, 700, 720, 300], C.ochre, { angle: 0, step: 26, length: 120, gap: 160, width: 5 }) +
      poly(
        [
          [794, 700],
          [806, 700],
          [812, H],
          [788, H],
        ],
        C.ochre,
      ),
  )
  for (const m of [1, -1]) {
    const at = (x: number, y: number): Point => [800 + m * (x - 800), y]
    out += poly([at(284, 842), at(556, 842), at(640, 880), at(400, 886)], C.clay)
    out += poly([at(372, 878), at(430, 878), at(800, 928), at(800, 944)], C.clay)
    out += poly([at(610, 866), at(644, 866), at(800, 892), at(800, 904)], C.clay)
    for (const i of range(3)) {
      const x = 560 + i * 80
      out += poly(
        [at(x, 868 + i * 8), at(x + 30, 870 + i * 8), at(x + 18, 902 + i * 11), at(x - 12, 898 + i * 11)],
        C.clay,
      )
    }
  }
  const chair = (fill: string, dark: string) => {
    let c = ''
    // back legs and back
    c += poly(
      [
        [-120, -330],
        [-92, -334],
        [-72, 0],
        [-98, 0],
      ],
      fill,
      `stroke="${C.ink}" stroke-width="8" stroke-linejoin="round"`,
    )
    for (const i of range(3))
      c += poly(
        [
          [-116 + i * 5, -308 + i * 62],
          [-60 + i * 4, -318 + i * 62],
          [-58 + i * 4, -284 + i * 62],
          [-112 + i * 5, -272 + i * 62],
        ],
        fill,
        `stroke="${C.ink}" stroke-width="7" stroke-linejoin="round"`,
      )
    c += poly(
      [
        [-72, -342],
        [-46, -344],
        [-30, -30],
        [-54, -30],
      ],
      dark,
      `stroke="${C.ink}" stroke-width="8" stroke-linejoin="round"`,
    )
    // front legs
    c += poly(
      [
        [84, -160],
        [110, -160],
        [108, 0],
        [86, 0],
      ],
      fill,
      `stroke="${C.ink}" stroke-width="8" stroke-linejoin="round"`,
    )
    c += poly(
      [
        [128, -168],
        [150, -168],
        [148, -30],
        [130, -30],
      ],
      dark,
      `stroke="${C.ink}" stroke-width="8" stroke-linejoin="round"`,
    )
    // seat
    c += poly(
      [
        [-104, -160],
        [112, -160],
        [158, -190],
        [-44, -190],
      ],
      fill,
      `stroke="${C.ink}" stroke-width="8" stroke-linejoin="round"`,
    )
    c += inside(
      `<polygon points="${pts([
        [-104, -160],
        [112, -160],
        [158, -190],
        [-44, -190],
      ])}"/>`,
      hatch(random, [-110, -192, 270, 34], C.ink, { angle: -34, step: 17, length: 60, gap: 6, width: 5 }),
    )
    c += rect(-104, -160, 218, 24, dark, `stroke="${C.ink}" stroke-width="7"`)
    c += rect(-90, -82, 190, 13, dark, `stroke="${C.ink}" stroke-width="5"`)
    return c
  }
  out += group(chair(C.blue, C.night), 'translate(410 846) scale(1.32)')
  out += group(chair(C.ochre, C.rust), 'translate(1190 846) scale(-1.32 1.32)')
  return out
}
