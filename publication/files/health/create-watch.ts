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
export type Watch = {
  findings: () => Promise<Findings>
  /**
   * The same for whoever is told in words, and believes them: a part of which the look is under way and not long in coming is
   * as it was found last, and well when it was not looked at yet.
   */
  settledFindings: () => Promise<Findings>
}

/** Whoever asks waits no longer than this. */
const ANSWER_WITHIN_MS = 700
const STEP_MS = 50
/** A look under way does not make the finding before it untrue at once. */
const STILL_GOOD_MS = 3_000
/** On a machine that is starting and busy with more, what works may take this long to say so. */
const SETTLED_AFTER_MS = 15_000

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
    findings: () => findAll(STILL_GOOD_MS, null),
    settledFindings: () => findAll(SETTLED_AFTER_MS, WORKS),
  }

  async function findAll(stillGoodMs: number, unknown: Finding | null): Promise<Findings> {
    const found = Object.entries(parts).map(
      async ([name, part]) => [name, await find(name, part, stillGoodMs, unknown)] as const,
    )
    return Object.fromEntries(await Promise.all(found))
  }

  /** `stillGoodMs`: for how long a look may be under way before what was found before it counts no more, or `unknown`. */
  async function find(
    name: string,
    part: Part,
    stillGoodMs: number,
    unknown: Finding | null,
  ): Promise<Finding> {
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
    const before = performance.now() - state.begunAt < stillGoodMs ? (state.finding ?? unknown) : null
    return before ?? { state: 'fails', what: 'does not answer in time' }
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

/**
 * Null when it does not come in time. Counted in steps: a thread that was busy itself had the answer lying there all the
 * while, and comes to its clocks first.
 */
async function withinTime(look: Promise<Finding>): Promise<Finding | null> {
  for (let waited = 0; waited < ANSWER_WITHIN_MS; waited += STEP_MS) {
    const found = await withinStep(look)
    if (found) return found
  }
  return null
}

async function withinStep(look: Promise<Finding>): Promise<Finding | null> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, STEP_MS, null)
  })
  const first = await Promise.race([look, tooLate])
  clearTimeout(timer)
  return first
}
