import {
  C,
  circle,
  group,
  H,
  hatch,
  inside,
  line,
  mix,
  n,
  type Point,
  poly,
  pts,
  type Random,
  range,
  rect,
  W,
} from './gouge'

/** A receiver off the hook, and its cord. */
export function telefoon(random: Random): string {
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
}
