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

/** A labelled key on a nail, in slanting window light. */
export function sleutel(random: Random): string {
  let out = rect(0, 0, W, H, C.blue)
  out += hatch(random, [0, 0, W, H], C.night, { angle: 90, step: 26, length: 320, gap: 80, width: 10 })
  // window light: six panes, sheared
  const pane = (i: number, j: number): Point[] => {
    const x = 500 + i * 300 + j * 96
    const y = 70 + j * 316 - i * 34
    return [
      [x, y],
      [x + 270, y - 30],
      [x + 360, y + 258],
      [x + 90, y + 288],
    ]
  }
  for (const j of range(3))
    for (const i of range(3)) {
      out += poly(pane(i, j), C.ochre)
      out += inside(
        `<polygon points="${pts(pane(i, j))}"/>`,
        hatch(random, [400 + i * 300, 0, 700, H], C.sand, {
          angle: 73,
          step: 30,
          length: 240,
          gap: 80,
          width: 10,
        }),
      )
    }
  const ring = (dx: number, dy: number, fill: string, label: string, string: string) => {
    let k = ''
    k += `<path d="M800 250 C 792 330 760 380 742 430" fill="none" stroke="${string}" stroke-width="7"/>`
    k += `<path d="M800 250 C 812 320 900 380 930 452" fill="none" stroke="${string}" stroke-width="6"/>`
    // key
    k += group(
      `<path fill-rule="evenodd" fill="${fill}" d="M0 -86 A 86 86 0 1 1 -0.1 -86 Z M0 -48 A 48 48 0 1 0 0.1 -48 Z"/>` +
        rect(-19, 80, 38, 330, fill) +
        rect(-30, 96, 60, 22, fill) +
        poly(
          [
            [19, 306],
            [104, 306],
            [104, 336],
            [76, 336],
            [76, 352],
            [104, 352],
            [104, 398],
            [19, 398],
          ],
          fill,
        ),
      'translate(742 486) rotate(6)',
    )
    // label
    k += group(
      poly(
        [
          [0, 0],
          [54, -46],
          [250, -46],
          [250, 96],
          [54, 96],
          [0, 50],
        ],
        label,
        label === C.ink ? '' : `stroke="${C.ink}" stroke-width="7" stroke-linejoin="round"`,
      ) +
        (label === C.ink
          ? ''
          : circle(46, 25, 14, C.blue, `stroke="${C.ink}" stroke-width="5"`) +
            `<path d="M96 14 q 12 -26 24 0 t 24 0 t 24 0 t 24 0 M96 52 q 10 -18 20 0 t 20 0 t 20 0" fill="none" stroke="${C.rust}" stroke-width="6" stroke-linecap="round"/>`),
      'translate(905 446) rotate(58)',
    )
    return group(k, `translate(${dx} ${dy})`)
  }
  out += ring(66, 34, C.ink, C.ink, C.ink)
  out += ring(0, 0, C.rust, C.paper, C.ink)
  // light along the edge of the key
  out += group(
    `<path d="M-66 -34 A 74 74 0 0 1 20 -72" fill="none" stroke="${C.clay}" stroke-width="10" stroke-linecap="round"/>` +
      rect(-12, 126, 7, 272, C.clay),
    'translate(742 486) rotate(6)',
  )
  // nail
  out += poly(
    [
      [808, 250],
      [860, 286],
      [866, 276],
      [816, 236],
    ],
    C.ink,
  )
  out += circle(800, 242, 25, C.ink)
  out += circle(796, 237, 15, C.smoke)
  return out
}
