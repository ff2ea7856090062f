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
   * The same for whoever is told in words, and believes them: a part that does not work or does not answer, and says no more
   * than that, counts as well until that lasted.
   */
  settledFindings: () => Promise<Findings>
}

/** Whoever asks waits no longer than this. */
const ANSWER_WITHIN_MS = 700
const STEP_MS = 50
/** A look under way does not make the finding before it untrue at once. */
const STILL_GOOD_MS = 3_000
/** While a site starts, its jobs are not done yet, and on a busy machine its first page takes its time. */
const SETTLED_AFTER_MS = 15_000

type State = {
  finding: Finding | null
  foundAt: number
  underWay: Promise<Finding> | null
  begunAt: number
  /** since when nothing is known but that it does not do what it should */
  vagueSince: number | null
}

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
    findings: () => findAll(find),
    settledFindings: () => findAll(findSettled),
  }

  async function findAll(find: (name: string, part: Part) => Promise<Finding>): Promise<Findings> {
    const found = Object.entries(parts).map(async ([name, part]) => [name, await find(name, part)] as const)
    return Object.fromEntries(await Promise.all(found))
  }

  async function findSettled(name: string, part: Part): Promise<Finding> {
    const finding = await find(name, part)
    const since = stateOf(name).vagueSince
    return since !== null && performance.now() - since < SETTLED_AFTER_MS ? WORKS : finding
  }

  async function find(name: string, part: Part): Promise<Finding> {
    const finding = await findNow(part, name)
    const state = stateOf(name)
    state.vagueSince = isVague(finding) ? (state.vagueSince ?? performance.now()) : null
    return finding
  }

  async function findNow(part: Part, name: string): Promise<Finding> {
    const state = stateOf(name)
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

  function stateOf(name: string): State {
    const state = states.get(name) ?? {
      finding: null,
      foundAt: 0,
      underWay: null,
      begunAt: 0,
      vagueSince: null,
    }
    states.set(name, state)
    return state
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

function isVague(finding: Finding): boolean {
  return (
    finding.state === 'fails' &&
    (finding.what === 'does not work' || finding.what === 'does not answer in time')
  )
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
