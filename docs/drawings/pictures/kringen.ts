import { C, cut, H, hatch, type Random, range, rect, W } from './gouge'

/** Rings spreading and crossing on dark water. */
export function kringen(random: Random): string {
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
}
