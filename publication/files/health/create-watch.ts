import { type Finding, type Look, WORKS } from './finding'

export type Part = {
  look: Look
  /** for how long a finding is good */
  freshMs: number
  /** true: nobody waits for this look, and until it was made once all is taken to be well */
  isPatient?: boolean
}

export type Findings = Record<string, Finding>

/** How the parts of the site are, as found by looks that are made when somebody asks and the last one is old. */
export type Watch = { findings: () => Promise<Findings> }

/** Whoever asks waits no longer than this. */
const ANSWER_WITHIN_MS = 700
/** A look under way does not make the finding before it untrue at once. */
const STILL_GOOD_MS = 3_000

type State = { finding: Finding | null; foundAt: number; underWay: Promise<Finding> | null; begunAt: number }

/**
 * Looks at each part at most once at a time and once in `freshMs`, however many ask. Answers within a second whatever
 * hangs: a part that does not answer in time fails. `onChange` hears of what changed, with the cause for the log.
 */
export function createWatch(
  parts: Record<string, Part>,
  onChange: (part: string, finding: Finding, cause: unknown) => void,
): Watch {
  const states = new Map<string, State>()
  return {
    async findings() {
      const found = Object.entries(parts).map(async ([name, part]) => [name, await find(name, part)] as const)
      return Object.fromEntries(await Promise.all(found))
    },
  }

  async function find(name: string, part: Part): Promise<Finding> {
    const state = states.get(name) ?? { finding: null, foundAt: 0, underWay: null, begunAt: 0 }
    states.set(name, state)
    const now = performance.now()
    if (state.finding && now - state.foundAt < part.freshMs) return state.finding
    if (!state.underWay) {
      state.begunAt = now
      state.underWay = lookNow(name, part, state)
    }
    if (part.isPatient) return state.finding ?? WORKS
    const inTime = await withinTime(state.underWay)
    if (inTime) return inTime
    const isStillGood = state.finding && performance.now() - state.begunAt < STILL_GOOD_MS
    return isStillGood && state.finding ? state.finding : { state: 'fails', what: 'does not answer in time' }
  }

  async function lookNow(name: string, part: Part, state: State): Promise<Finding> {
    let finding: Finding
    let cause: unknown
    try {
      finding = await part.look()
    } catch (error) {
      cause = error
      finding = { state: 'fails', what: 'does not work' }
    }
    const isNews = JSON.stringify(finding) !== JSON.stringify(state.finding ?? WORKS)
    Object.assign(state, { finding, foundAt: performance.now(), underWay: null })
    if (isNews) onChange(name, finding, cause)
    return finding
  }
}

async function withinTime(look: Promise<Finding>): Promise<Finding | null> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ANSWER_WITHIN_MS, null)
  })
  const first = await Promise.race([look, tooLate])
  clearTimeout(timer)
  return first
}
