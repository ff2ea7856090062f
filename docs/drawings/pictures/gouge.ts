// What every picture is made with: inks, shapes, and marks as a gouge leaves them. All chance is seeded.

export const W = 1600
export const H = 1000
const MARGIN = 44

export const C = {
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

export type Point = readonly [number, number]
export type Random = () => number

export function seeded(text: string): Random {
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

export const n = (value: number) => String(Math.round(value * 10) / 10)
export const pts = (points: readonly Point[]) => points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')
export const poly = (points: readonly Point[], fill: string, more = '') =>
  `<polygon points="${pts(points)}" fill="${fill}" ${more}/>`
export const rect = (x: number, y: number, w: number, h: number, fill: string, more = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`
export const circle = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`
export const line = (points: readonly Point[], stroke: string, width: number, more = '') =>
  `<polyline points="${pts(points)}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
export const group = (content: string, transform: string) => `<g transform="${transform}">${content}</g>`

let clips = 0

/** Begins a picture: its clips are counted from one. */
export function beginPicture(): void {
  clips = 0
}

/** Keeps `content` inside `shape` (an SVG shape without a fill of its own). */
export function inside(shape: string, content: string): string {
  clips += 1
  return `<clipPath id="c${clips}">${shape}</clipPath><g clip-path="url(#c${clips})">${content}</g>`
}

/** One mark of the gouge: pointed at both ends, broadest a little before the middle. */
export function cut(a: Point, b: Point, width: number, fill: string): string {
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
export function hatch(
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

export const range = (count: number) => Array.from({ length: count }, (_, index) => index)
export const mix = (a: number, b: number, t: number) => a + (b - a) * t

/** The uneven edge of a printed block on its sheet. */
export function blockEdge(random: Random): string {
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
