/**
 * Draws the pictures of the sample publication into content/images/.
 *
 * Every picture is an SVG composed here, in the manner of a two-block print: flat shapes, and marks cut with a gouge
 * (tapered strokes). All chance comes from a seeded generator, so a second run gives the same picture.
 *
 *   node --import tsx scripts/draw-pictures.ts            all pictures
 *   node --import tsx scripts/draw-pictures.ts brug deur  only these
 */
import { mkdir, writeFile } from 'node:fs/promises'
import sharp from 'sharp'

const W = 1600
const H = 1000
const MARGIN = 44

const C = {
  sheet: '#FBFAF7',
  paper: '#F1EADB',
  sand: '#E2D6BC',
  ochre: '#D8AE5E',
  clay: '#B9694C',
  rust: '#7A2E1D',
  ink: '#1C1B19',
  smoke: '#5A564F',
  mist: '#B9C4C2',
  water: '#6F98A4',
  blue: '#1F4E5F',
  night: '#12303C',
  moss: '#6E7455',
} as const

type Point = readonly [number, number]
type Random = () => number

function seeded(text: string): Random {
  let state = 2166136261
  for (const char of text) state = Math.imul(state ^ char.charCodeAt(0), 16777619) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const n = (value: number) => String(Math.round(value * 10) / 10)
const pts = (points: readonly Point[]) => points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')
const poly = (points: readonly Point[], fill: string, more = '') =>
  `<polygon points="${pts(points)}" fill="${fill}" ${more}/>`
const rect = (x: number, y: number, w: number, h: number, fill: string, more = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`
const circle = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`
const line = (points: readonly Point[], stroke: string, width: number, more = '') =>
  `<polyline points="${pts(points)}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
const group = (content: string, transform: string) => `<g transform="${transform}">${content}</g>`

let clips = 0
/** Keeps `content` inside `shape` (an SVG shape without a fill of its own). */
function inside(shape: string, content: string): string {
  clips += 1
  return `<clipPath id="c${clips}">${shape}</clipPath><g clip-path="url(#c${clips})">${content}</g>`
}

/** One mark of the gouge: pointed at both ends, broadest a little before the middle. */
function cut(a: Point, b: Point, width: number, fill: string): string {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const length = Math.hypot(dx, dy) || 1
  const nx = (-dy / length) * (width / 2)
  const ny = (dx / length) * (width / 2)
  const at = (t: number, side: number): Point => [a[0] + dx * t + nx * side, a[1] + dy * t + ny * side]
  return poly(
    [a, at(0.15, 0.7), at(0.45, 1), at(0.8, 0.7), b, at(0.8, -0.7), at(0.45, -1), at(0.15, -0.7)],
    fill,
  )
}

/** Parallel marks inside a rectangle, broken at random: a tint made with the gouge. */
function hatch(
  random: Random,
  box: readonly [number, number, number, number],
  fill: string,
  options: {
    angle?: number
    step?: number
    length?: number
    gap?: number
    width?: number
    fade?: (x: number, y: number) => number
  } = {},
): string {
  const { angle = 0, step = 16, length = 120, gap = 40, width = 5, fade = () => 1 } = options
  const [x, y, w, h] = box
  const cx = x + w / 2
  const cy = y + h / 2
  const reach = Math.hypot(w, h) / 2
  const cos = Math.cos((angle * Math.PI) / 180)
  const sin = Math.sin((angle * Math.PI) / 180)
  const place = (u: number, v: number): Point => [cx + u * cos - v * sin, cy + u * sin + v * cos]
  let out = ''
  for (let v = -reach; v < reach; v += step * (0.85 + random() * 0.3)) {
    let u = -reach - random() * length
    while (u < reach) {
      const size = length * (0.4 + random())
      const wobble = (random() - 0.5) * 3
      const a = place(u, v)
      const b = place(u + size, v + wobble)
      const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
      const within =
        middle[0] > x - size && middle[0] < x + w + size && middle[1] > y - 20 && middle[1] < y + h + 20
      const strength = fade(middle[0], middle[1])
      if (within && strength > 0.08) out += cut(a, b, width * strength * (0.6 + random() * 0.6), fill)
      u += size + gap * (0.3 + random())
    }
  }
  return inside(`<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"/>`, out)
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index)
const mix = (a: number, b: number, t: number) => a + (b - a) * t

/** The uneven edge of a printed block on its sheet. */
function blockEdge(random: Random): string {
  const edge: Point[] = []
  const along = (from: Point, to: Point) => {
    for (const i of range(40)) {
      const t = i / 40
      edge.push([
        mix(from[0], to[0], t) + (random() - 0.5) * 5,
        mix(from[1], to[1], t) + (random() - 0.5) * 5,
      ])
    }
  }
  along([MARGIN, MARGIN], [W - MARGIN, MARGIN])
  along([W - MARGIN, MARGIN], [W - MARGIN, H - MARGIN])
  along([W - MARGIN, H - MARGIN], [MARGIN, H - MARGIN])
  along([MARGIN, H - MARGIN], [MARGIN, MARGIN])
  return `<polygon points="${pts(edge)}"/>`
}

const pictures: Record<string, (random: Random) => string> = {
  /** A factory at dusk: saw-tooth roof, lit windows, light on the snow. */
  ramen(random) {
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
  },

  /** A plain straight stair; the fourth tread is red. */
  trap(random) {
    let out = rect(0, 0, W, H, C.sand)
    out += poly(
      [
        [0, 0],
        [W, 0],
        [W, 60],
        [0, 900],
      ],
      C.paper,
    )
    out += hatch(random, [0, 0, W, 800], C.sand, { angle: -28, step: 26, length: 240, gap: 110, width: 8 })
    const count = 9
    const tread = 170
    const rise = 96
    const x0 = 96
    const y0 = 930
    for (const i of range(count)) {
      const x = x0 + i * tread
      const y = y0 - i * rise
      const red = i === 3
      // riser, tread, side
      out += poly(
        [
          [x, y],
          [x, y - rise],
          [x + tread + 40, y - rise],
          [x + tread + 40, H],
          [x, H],
        ],
        C.blue,
      )
      out += inside(
        `<polygon points="${pts([
          [x, y],
          [x, y - rise + 10],
          [x + tread, y - rise + 10],
          [x + tread, H],
          [x, H],
        ])}"/>`,
        hatch(random, [x, y - rise, tread, H - y + rise], C.night, {
          angle: 90,
          step: 13,
          length: 200,
          gap: 26,
          width: 6,
          fade: (_, yy) => Math.min(1, 0.25 + (yy - y + rise) / 420),
        }),
      )
      out += rect(x - 20, y - rise - 26, tread + 46, 30, red ? C.rust : C.ochre)
      out += inside(
        `<rect x="${x - 20}" y="${y - rise - 26}" width="${tread + 46}" height="30"/>`,
        hatch(random, [x - 20, y - rise - 24, tread + 46, 28], red ? C.clay : C.clay, {
          step: 8,
          length: 110,
          gap: 40,
          width: 3.4,
        }),
      )
      out += rect(x - 20, y - rise + 4, tread + 20, 9, C.ink)
    }
    // banister
    const rail = (t: number): Point => [
      x0 + 60 + t * tread * (count - 0.4),
      y0 - 330 - t * rise * (count - 0.4),
    ]
    for (const i of range(count)) {
      const x = x0 + i * tread + tread / 2 + 4
      const y = y0 - (i + 1) * rise - 26
      out += rect(x - 8, y - 236, 16, 236, C.ink)
      out += rect(x - 4, y - 226, 4, 216, C.smoke)
    }
    out += line([rail(-0.03), rail(1.05)], C.ink, 34)
    out += line([rail(-0.02), rail(1.05)], C.rust, 18)
    const post: Point = [x0 + 70, y0 - rise - 26]
    out += rect(post[0] - 22, post[1] - 250, 44, 256, C.ink)
    out += circle(post[0], post[1] - 268, 36, C.rust, `stroke="${C.ink}" stroke-width="9"`)
    return out
  },

  /** Envelopes on a dark table. */
  brieven(random) {
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
  },

  /** The end of a trunk, cropped. */
  jaarringen(random) {
    let out = rect(0, 0, W, H, C.sand)
    const hx = 610
    const hy = 560
    const phase = range(7).map(() => random() * Math.PI * 2)
    const shape = (r: number): Point[] =>
      range(160).map((i) => {
        const a = (i / 160) * Math.PI * 2
        const k = r / 900
        const wave =
          Math.sin(a * 2 + (phase[0] ?? 0)) * 0.05 * k +
          Math.sin(a * 3 + (phase[1] ?? 0)) * 0.035 * k +
          Math.sin(a * 5 + (phase[2] ?? 0) + r / 150) * 0.02 * k +
          Math.sin(a * 11 + (phase[3] ?? 0) + r / 60) * 0.006
        const drift = 1 + 0.34 * Math.cos(a - 0.35) * Math.min(1, k * 1.1)
        return [hx + Math.cos(a) * r * (1 + wave) * drift, hy + Math.sin(a) * r * (1 + wave) * drift * 0.94]
      })
    const rings: number[] = []
    let r = 16
    while (r < 1050) {
      rings.push(r)
      const year = rings.length
      r += (year % 7 === 3 ? 21 : 40) * (0.72 + random() * 0.6) * (year > 22 ? 0.86 : 1)
    }
    for (const [i, radius] of [...rings.entries()].reverse()) {
      const dark = i % 7 === 3
      const heart = radius < 210
      out += poly(
        shape(radius),
        heart ? (i % 2 ? C.clay : C.rust) : i % 2 ? C.sand : C.paper,
        `stroke="${dark || heart ? C.ink : C.rust}" stroke-width="${n(dark ? 7 : 2.4 + random() * 2.4)}" shape-rendering="crispEdges"`,
      )
      if (!heart && radius < 1000) {
        // fine growth marks along the ring
        for (const _ of range(Math.round(radius / 24))) {
          const at = Math.floor(random() * 160)
          const p = shape(radius - 4)[at]
          const q = shape(Math.max(4, radius - 13 - random() * 6))[(at + 1) % 160]
          if (p && q) out += cut(p, q, 4, C.clay)
        }
      }
    }
    out += circle(hx, hy, 7, C.ink)
    // checks: the cracks that run from the heart
    for (const [angle, from, to, width] of [
      [2.55, 30, 560, 22],
      [-0.9, 60, 420, 13],
      [0.62, 240, 980, 16],
      [4.2, 20, 330, 12],
    ] as const) {
      const bend = 0.05
      const p = (radius: number, a: number): Point => [
        hx + Math.cos(a) * radius * 1.1,
        hy + Math.sin(a) * radius,
      ]
      const middle = (from + to) / 2
      out += cut(p(from, angle), p(middle + 40, angle + bend), width, C.ink)
      out += cut(p(middle - 40, angle + bend), p(to, angle - bend / 2), width * 0.8, C.ink)
    }
    return out
  },

  /** A ladder in a fruit-round crown. */
  ladder(random) {
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
  },

  /** A meeting table from above; one chair pushed back. */
  tafel(random) {
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
  },

  /** A receiver off the hook, and its cord. */
  telefoon(random) {
    let out = rect(0, 0, W, H, C.ochre)
    out += rect(0, 640, W, 360, C.rust)
    out += hatch(random, [0, 650, W, 350], C.ink, {
      step: 22,
      length: 260,
      gap: 90,
      width: 7,
      fade: (_, y) => Math.min(1, 0.2 + (y - 640) / 360),
    })
    out += hatch(random, [0, 0, W, 630], C.sand, { angle: 90, step: 34, length: 260, gap: 120, width: 8 })
    out += rect(0, 630, W, 14, C.ink)
    // apparatus
    out += `<ellipse cx="1160" cy="792" rx="330" ry="42" fill="${C.ink}"/>`
    const body: Point[] = [
      [870, 786],
      [960, 520],
      [1040, 440],
      [1290, 440],
      [1370, 520],
      [1460, 786],
    ]
    out += poly(body, C.blue, `stroke="${C.ink}" stroke-width="10" stroke-linejoin="round"`)
    out += inside(
      `<polygon points="${pts(body)}"/>`,
      hatch(random, [1180, 440, 300, 350], C.night, {
        angle: 72,
        step: 14,
        length: 180,
        gap: 40,
        width: 7,
        fade: (x) => Math.min(1, Math.max(0, (x - 1180) / 180)),
      }) +
        hatch(random, [880, 450, 160, 340], C.water, {
          angle: -72,
          step: 22,
          length: 140,
          gap: 60,
          width: 5,
        }),
    )
    for (const x of [1010, 1090, 1240, 1320])
      out += `<path d="M${x - 22} 442 L${x - 16} 372 Q${x} 356 ${x + 16} 372 L${x + 22} 442 Z" fill="${C.ink}"/>`
    out += circle(1165, 630, 124, C.ink)
    out += circle(1165, 630, 112, C.paper)
    for (const i of range(10)) {
      const a = -0.9 - (i / 10) * Math.PI * 1.68
      out += circle(
        1165 + Math.cos(a) * 80,
        630 + Math.sin(a) * 80,
        20,
        C.blue,
        `stroke="${C.ink}" stroke-width="5"`,
      )
    }
    out += circle(1165, 630, 42, C.rust, `stroke="${C.ink}" stroke-width="6"`)
    // cord: a curl that wanders through the whole picture
    const path = (t: number): Point => [
      mix(905, 372, t) + Math.sin(t * Math.PI * 2) * 190 - Math.sin(t * Math.PI) * 120,
      760 + Math.sin(t * Math.PI * 2.6) * 86 + t * 30 - (t > 0.85 ? (t - 0.85) * 900 : 0),
    ]
    const curl: Point[] = range(900).map((i) => {
      const t = i / 899
      const [x, y] = path(t)
      const a = t * Math.PI * 2 * 34
      return [x + Math.cos(a) * 25, y + Math.sin(a) * 36]
    })
    out += line(curl, C.ink, 15)
    out += line(curl, C.sand, 5)
    // receiver, lying on the table edge
    const receiver =
      `<path d="M-300 26 C -300 -130 300 -130 300 26 L 206 40 C 190 -32 -190 -32 -206 40 Z" fill="${C.blue}" stroke="${C.ink}" stroke-width="10" stroke-linejoin="round"/>` +
      `<path d="M-226 -62 C -120 -100 120 -100 226 -62" fill="none" stroke="${C.water}" stroke-width="9" stroke-linecap="round"/>` +
      `<rect x="-326" y="18" width="146" height="74" rx="26" fill="${C.night}" stroke="${C.ink}" stroke-width="10"/>` +
      `<rect x="180" y="18" width="146" height="74" rx="26" fill="${C.night}" stroke="${C.ink}" stroke-width="10"/>`
    out += group(receiver, 'translate(430 500) rotate(-13)')
    // what comes out of it
    for (const i of range(4))
      out += `<path d="M${n(186 - i * 34)} ${n(690 + i * 2)} A ${60 + i * 46} ${60 + i * 46} 0 0 1 ${n(112 - i * 30)} ${n(600 - i * 34)}" fill="none" stroke="${i % 2 ? C.paper : C.ink}" stroke-width="${11 - i * 2}" stroke-linecap="round"/>`
    return out
  },

  /** Rings spreading and crossing on dark water. */
  kringen(random) {
    let out = rect(0, 0, W, H, C.night)
    out += hatch(random, [0, 0, W, H], C.blue, {
      step: 17,
      length: 260,
      gap: 70,
      width: 9,
      fade: (_, y) => 0.4 + (y / H) * 0.8,
    })
    const ring = (cx: number, cy: number, r: number, fill: string, width: number, keep: number) => {
      const steps = Math.max(14, Math.round(r / 7))
      let o = ''
      for (const i of range(steps)) {
        if (random() > keep) continue
        const a = (i / steps) * Math.PI * 2
        const b = a + ((Math.PI * 2) / steps) * (0.8 + random() * 0.7)
        const near = 0.55 + 0.45 * Math.sin(a)
        o += cut(
          [cx + Math.cos(a) * r, cy + Math.sin(a) * r * 0.42],
          [cx + Math.cos(b) * r, cy + Math.sin(b) * r * 0.42],
          width * (0.55 + near * 0.7),
          fill,
        )
      }
      return o
    }
    const pool = (cx: number, cy: number, count: number, gap: number, tones: readonly string[]) =>
      range(count)
        .map((i) => {
          const r = 34 + i * gap + i * i * 1.1
          const fade = 1 - i / (count + 3)
          return (
            ring(cx, cy, r, tones[i % tones.length] ?? C.paper, 13 * fade + 3, 0.5 + fade * 0.5) +
            ring(cx, cy, r + 9, C.water, 5 * fade + 1.5, 0.6 * fade)
          )
        })
        .join('')
    out += pool(560, 600, 17, 42, [C.paper, C.mist])
    out += pool(1190, 380, 11, 40, [C.ochre, C.clay])
    out += `<ellipse cx="560" cy="600" rx="18" ry="8" fill="${C.paper}"/><ellipse cx="1190" cy="380" rx="16" ry="7" fill="${C.ochre}"/>`
    return out
  },

  /** A bridge of three arches and its reflection. */
  brug(random) {
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
    clips += 1
    out += `<clipPath id="c${clips}"><path d="${shape(false)}" clip-rule="evenodd"/></clipPath><g clip-path="url(#c${clips})">${stones}</g>`
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
  },

  /** A labelled key on a nail, in slanting window light. */
  sleutel(random) {
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
  },

  /** A web of paper around the cylinders of a press. */
  drukrol(random) {
    let out = rect(0, 0, W, H, C.paper)
    out += rect(0, 0, W, H, C.sand)
    out += hatch(random, [0, 0, W, H], C.paper, { angle: 90, step: 24, length: 260, gap: 100, width: 10 })
    const rolls: readonly (readonly [number, number, number])[] = [
      [210, 330, 140],
      [520, 690, 185],
      [850, 310, 165],
      [1160, 690, 190],
      [1450, 330, 130],
    ]
    const roll = (x: number, y: number, r: number, tone: string, dark: string) => {
      let o = circle(x, y, r, tone, `stroke="${C.ink}" stroke-width="10"`)
      for (const i of range(70)) {
        const a = (i / 70) * Math.PI * 2
        const light = Math.cos(a + 2.3)
        if (light < 0.55)
          o += cut(
            [x + Math.cos(a) * (r - 10), y + Math.sin(a) * (r - 10)],
            [
              x + Math.cos(a) * (r - 40 - random() * 46 - (0.55 - light) * 34),
              y + Math.sin(a) * (r - 40 - random() * 46 - (0.55 - light) * 34),
            ],
            9,
            dark,
          )
      }
      o += circle(x, y, r * 0.36, C.ink)
      o += circle(x, y, r * 0.29, C.ochre)
      for (const i of range(6))
        o += circle(
          x + Math.cos((i * Math.PI) / 3 + 0.3) * r * 0.19,
          y + Math.sin((i * Math.PI) / 3 + 0.3) * r * 0.19,
          8,
          C.ink,
        )
      o += circle(x, y, 11, C.ink)
      return o
    }
    // frame
    out += rect(0, 486, W, 46, C.smoke)
    out += hatch(random, [0, 486, W, 46], C.ink, { step: 11, length: 140, gap: 40, width: 5 })
    for (const [x, y] of rolls)
      out += line(
        [
          [x, y],
          [x, 509],
        ],
        C.ink,
        40,
      )
    for (const [i, [x, y, r]] of rolls.entries())
      out += roll(x, y, r, i % 2 ? C.rust : C.blue, i % 2 ? C.ink : C.night)
    // the web: over the upper rolls, under the lower ones
    const band: Point[] = []
    band.push([-40, 700])
    for (const [i, [x, y, r]] of rolls.entries()) {
      const under = i % 2 === 1
      const from = under ? Math.PI * 0.93 : Math.PI * 1.07
      const to = under ? Math.PI * 0.07 : Math.PI * 1.93
      for (const k of range(41)) {
        const a = mix(from, to, k / 40)
        band.push([x + Math.cos(a) * (r + 16), y + Math.sin(a) * (r + 16)])
      }
    }
    band.push([1650, 700])
    out += line(band, C.ink, 42)
    out += line(band, C.sheet, 28)
    // what is printed on it
    out += line(band, C.smoke, 7, 'stroke-dasharray="3 20 36 18 60 18 22 60"')
    return out
  },

  /** Coins against a young tree. */
  weegschaal(random) {
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
  },

  /** Rows of young trees running to a low horizon. */
  kwekerij(random) {
    const horizon = 430
    const vx = 960
    let out = rect(0, 0, W, H, C.sand)
    out += hatch(random, [0, 0, W, horizon], C.clay, {
      step: 19,
      length: 360,
      gap: 140,
      width: 9,
      fade: (_, y) => Math.max(0, y / horizon - 0.12),
    })
    out += hatch(random, [0, 0, W, 260], C.mist, {
      step: 26,
      length: 360,
      gap: 160,
      width: 10,
      fade: (_, y) => Math.max(0, 1 - y / 260),
    })
    out += circle(vx, horizon - 60, 116, C.rust)
    // dyke and poplars
    out += rect(0, horizon - 18, W, 40, C.blue)
    for (const i of range(22)) {
      const x = 40 + i * 74 + (random() - 0.5) * 20
      if (Math.abs(x - vx) < 130) continue
      const h = 60 + random() * 40
      out += `<ellipse cx="${n(x)}" cy="${n(horizon - 14 - h / 2)}" rx="${n(9 + random() * 4)}" ry="${n(h / 2)}" fill="${C.blue}"/>`
    }
    out += rect(0, horizon, W, H - horizon, C.rust)
    // ridges
    for (const i of range(33)) {
      const k = i - 16
      const x1 = vx + k * 190
      const wide = 62
      out += poly(
        [
          [vx + k * 6, horizon + 2],
          [x1 - wide, H + 40],
          [x1 + wide, H + 40],
        ],
        i % 2 ? C.ink : C.clay,
      )
    }
    out += hatch(random, [0, horizon + 20, W, H - horizon], C.rust, {
      step: 21,
      length: 60,
      gap: 90,
      width: 7,
      fade: (_, y) => Math.max(0.15, (y - horizon) / 500),
    })
    out += hatch(random, [0, horizon + 120, W, H - horizon], C.ochre, {
      step: 46,
      length: 50,
      gap: 300,
      width: 5,
      fade: (_, y) => (y - horizon) / 600,
    })
    // the trees, from far to near
    const rows = [-5, -4, -3, -2, -1, 1, 2, 3, 4]
    const depths = range(13).map((i) => 0.05 * 1.275 ** i)
    for (const depth of depths)
      for (const k of rows) {
        const x = vx + k * 380 * depth * 1.05 - (k < 0 ? 20 : -20) * depth
        const y = horizon + depth * 560
        const s = depth * 1.05
        if (x < -200 || x > W + 200) continue
        const h = 620 * s
        out += line(
          [
            [x + 16 * s, y],
            [x + 16 * s, y - h * 0.62],
          ],
          C.sand,
          Math.max(1.6, 13 * s),
        )
        out += line(
          [
            [x, y],
            [x + 2 * s, y - h * 0.8],
          ],
          C.ink,
          Math.max(2, 20 * s),
        )
        const leaves = depth > 0.25 ? 60 : 16
        for (const _ of range(leaves)) {
          const a = random() * Math.PI * 2
          const r = Math.sqrt(random())
          const px = x + Math.cos(a) * r * 96 * s
          const py = y - h * 0.88 + Math.sin(a) * r * 190 * s
          const size = (depth > 0.25 ? 46 : 90) * s
          const bright = (px < x ? k > 0 : k < 0) && random() < 0.6
          out += cut(
            [px, py + size / 2],
            [px + (random() - 0.5) * size * 0.9, py - size / 2],
            size * 0.42,
            bright ? C.ochre : random() < 0.45 ? C.moss : C.night,
          )
        }
      }
    return out
  },

  /** A door ajar, and the light that comes through. */
  deur(random) {
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
  },

  /** Two chairs, a window, shadows that meet. */
  'twee-stoelen'(random) {
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
  },

  /** Threads between two posts. */
  draden(random) {
    let out = rect(0, 0, W, H, C.paper)
    out += hatch(random, [0, 0, W, H], C.sand, { angle: 0, step: 24, length: 320, gap: 120, width: 10 })
    const left: readonly [Point, Point] = [
      [250, 110],
      [190, 890],
    ]
    const right: readonly [Point, Point] = [
      [1350, 110],
      [1410, 890],
    ]
    const count = 34
    const at = ([a, b]: readonly [Point, Point], t: number): Point => [mix(a[0], b[0], t), mix(a[1], b[1], t)]
    const threads: { from: Point; to: Point; tone: string; sag: number }[] = []
    for (const i of range(count)) {
      const t = (i + 0.5) / count
      threads.push({
        from: at(left, t),
        to: at(right, 0.02 + 0.96 * (1 - t) ** 2.3),
        tone: C.rust,
        sag: (random() - 0.3) * 16,
      })
      threads.push({
        from: at(left, t),
        to: at(right, 0.98 - 0.96 * t ** 2.3),
        tone: C.blue,
        sag: (random() - 0.3) * 16,
      })
    }
    const order = threads
      .map((thread, index) => ({ thread, key: (index * 29) % threads.length }))
      .sort((a, b) => a.key - b.key)
    for (const { thread } of order) {
      const { from, to, tone, sag } = thread
      const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag]
      const d = `M${n(from[0])} ${n(from[1])} Q${n(middle[0])} ${n(middle[1])} ${n(to[0])} ${n(to[1])}`
      out += `<path d="${d}" fill="none" stroke="${C.paper}" stroke-width="11"/><path d="${d}" fill="none" stroke="${tone}" stroke-width="5"/>`
    }
    // the one ochre thread that goes straight across
    out +=
      line([at(left, 0.5), at(right, 0.5)], C.paper, 15) + line([at(left, 0.5), at(right, 0.5)], C.ochre, 9)
    for (const side of [left, right]) {
      const [a, b] = side
      out += line(
        [
          [a[0], a[1] - 40],
          [b[0], b[1] + 60],
        ],
        C.ink,
        56,
      )
      out += line(
        [
          [a[0] - 8, a[1] - 40],
          [b[0] - 8, b[1] + 60],
        ],
        C.smoke,
        14,
      )
      for (const i of range(count)) {
        const p = at(side, (i + 0.5) / count)
        out += circle(p[0], p[1], 8, C.ochre, `stroke="${C.ink}" stroke-width="3"`)
      }
    }
    return out
  },

  /** A cable ferry half way over a broad river. */
  veer(random) {
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
  },
}

async function draw(name: string, compose: (random: Random) => string): Promise<number> {
  clips = 0
  const random = seeded(name)
  const edge = blockEdge(random)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="875" viewBox="0 0 ${W} ${H}">${rect(0, 0, W, H, C.sheet)}${inside(edge, compose(random))}</svg>`
  // Eleven inks and the tints between them at an edge: sixteen colours make four bits a dot.
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer()
  await writeFile(new URL(`../content/images/${name}.png`, import.meta.url), png)
  return png.length
}

await mkdir(new URL('../content/images/', import.meta.url), { recursive: true })
const wanted = process.argv.slice(2)
for (const [name, compose] of Object.entries(pictures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const bytes = await draw(name, compose)
  console.log(`${name}.png ${(bytes / 1024).toFixed(1)} kB`)
}
