export type Coding = 'br' | 'gzip' | 'identity'

/** In this order: of two that are equally welcome the shorter one is sent. */
const CODINGS: readonly Coding[] = ['br', 'gzip', 'identity']
const REMEMBERED = 200
const LONGEST_REMEMBERED = 120

// Browsers send a handful of different headers, and reading one costs more than handing out a copy.
const remembered = new Map<string, Coding | 'none'>()

/**
 * The most welcome content coding by an Accept-Encoding field (RFC 9110, 12.5.3): weights and `*` count, identity
 * is acceptable unless it is excluded. Without the field identity is sent, which everyone can read. `none` when
 * the field excludes all three.
 */
export function chooseCoding(acceptEncoding: string | undefined): Coding | 'none' {
  if (acceptEncoding === undefined) return 'identity'
  const known = remembered.get(acceptEncoding)
  if (known) return known
  const chosen = choose(readWeights(acceptEncoding))
  if (remembered.size < REMEMBERED && acceptEncoding.length <= LONGEST_REMEMBERED) {
    remembered.set(acceptEncoding, chosen)
  }
  return chosen
}

function choose(weights: Map<string, number>): Coding | 'none' {
  const rest = weights.get('*')
  // Not named and no `*`: identity is acceptable, but less than anything that was asked for.
  const weightOf = (coding: Coding) =>
    weights.get(coding) ?? rest ?? (coding === 'identity' ? Number.MIN_VALUE : 0)
  const best = CODINGS.reduce((best, coding) => (weightOf(coding) > weightOf(best) ? coding : best))
  return weightOf(best) > 0 ? best : 'none'
}

function readWeights(acceptEncoding: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const member of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = member.split(';').map((part) => part.trim())
    const weight = readWeight(parameters)
    if (name && weight !== null) weights.set(name === 'x-gzip' ? 'gzip' : name, weight)
  }
  return weights
}

/** 1 without a weight; null for one that is not in the grammar (RFC 9110, 12.4.2): that member is ignored. */
function readWeight(parameters: string[]): number | null {
  const given = parameters.find((parameter) => parameter.startsWith('q='))
  if (given === undefined) return 1
  return /^q=(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(given) ? Number(given.slice(2)) : null
}
