import { DAY, type MailToDate } from './mail-to-date'

/** Of a correspondence in which nothing tells how long answers take. */
const USUAL_GAP = DAY / 2
/** Uploads of which fewer neighbours than this stand in one order, are in none. */
const IN_ORDER = 0.8

/**
 * A moment for each mail of an upload of which none is known, by id: after what it answers, before what answers it, and between
 * its neighbours when the upload is in the order of dates. Nothing for those of which none of these tells anything.
 */
export function guessDates(
  mails: MailToDate[],
  answered: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, number>,
): Map<string, number> {
  const row = mails
    .filter(({ place }) => place !== null)
    .sort((one, other) => (one.place ?? 0) - (other.place ?? 0))
  const order = orderOf(row, answered, known)
  const inOrder = order === 'descending' ? row.toReversed() : row
  const neighbours = order === 'none' ? new Map<string, Bounds>() : neighboursOf(inOrder, known)
  const ofAnswers = firstAnswers(mails, answered, known)
  const gap = usualGap(answered, known)
  const guessed = new Map<string, number>()
  const momentOf = (id: string) => known.get(id) ?? guessed.get(id)
  for (const id of questionsFirst(inOrder, answered)) {
    if (known.has(id)) continue
    const question = answered.get(id)
    const thread = {
      from: question === undefined ? undefined : momentOf(question),
      ...ofAnswers.get(id),
    }
    const at = guess(thread, neighbours.get(id), gap)
    if (at !== undefined) guessed.set(id, at)
  }
  return guessed
}

/** Between which moments, and how many steps it is from each; undefined: nothing is known on that side. */
type Bounds = { from?: number | undefined; to?: number | undefined; stepsFrom?: number; stepsTo?: number }

function guess(thread: Bounds, neighbours: Bounds = {}, gap: number): number | undefined {
  const from = latest(thread.from, neighbours.from, thread.to)
  const to = earliest(thread.to, neighbours.to, from)
  const steps = neighbours.stepsFrom ?? 1
  if (from === undefined && to === undefined) return undefined
  if (to === undefined) return (from ?? 0) + gap * (from === neighbours.from ? steps : 1)
  const stepsTo = to === thread.to ? (thread.stepsTo ?? 1) : (neighbours.stepsTo ?? 1)
  if (from === undefined) return to - gap * stepsTo
  const between = (to - from) / (stepsTo + (from === neighbours.from ? steps : 1))
  return from + Math.min(gap, between) * (from === neighbours.from ? steps : 1)
}

/** Neighbours only narrow what the thread says, and never go against it. */
function latest(thread: number | undefined, neighbour: number | undefined, most = Number.POSITIVE_INFINITY) {
  if (neighbour === undefined || neighbour >= most) return thread
  return Math.max(thread ?? neighbour, neighbour)
}

function earliest(
  thread: number | undefined,
  neighbour: number | undefined,
  least = Number.NEGATIVE_INFINITY,
) {
  if (neighbour === undefined || neighbour <= least) return thread
  return Math.min(thread ?? neighbour, neighbour)
}

/** Whether the moments that are known, and answers after what they answer, go up or down along a row. */
export function orderOf(
  row: MailToDate[],
  answered: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, number>,
): 'ascending' | 'descending' | 'none' {
  const moments = row.flatMap(({ id }) => known.get(id) ?? [])
  const places = new Map(row.map(({ id, place }) => [id, place ?? 0]))
  const links = row.flatMap(({ id, place }) => {
    const question = places.get(answered.get(id) ?? '')
    return question === undefined ? [] : (place ?? 0) - question
  })
  const between = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0))
  const steps = [...between, ...links].filter((step) => step !== 0)
  const up = steps.filter((step) => step > 0).length
  if (up >= steps.length * IN_ORDER) return 'ascending'
  return steps.length - up >= steps.length * IN_ORDER ? 'descending' : 'none'
}

function neighboursOf(row: MailToDate[], known: ReadonlyMap<string, number>): Map<string, Bounds> {
  const bounds = new Map<string, Bounds>()
  let from: number | undefined
  let steps = 0
  for (const { id } of row) {
    steps += 1
    bounds.set(id, { from, stepsFrom: steps })
    if (known.has(id)) [from, steps] = [known.get(id), 0]
  }
  let to: number | undefined
  steps = 0
  for (const { id } of row.toReversed()) {
    steps += 1
    bounds.set(id, { ...bounds.get(id), to, stepsTo: steps })
    if (known.has(id)) [to, steps] = [known.get(id), 0]
  }
  return bounds
}

type FirstAnswer = { to: number; stepsTo: number }

/** The first moment that is known of an answer, or of an answer to one that has none, by what is answered. */
function firstAnswers(
  mails: MailToDate[],
  answered: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, number>,
): Map<string, FirstAnswer> {
  const first = new Map<string, FirstAnswer>()
  // The last answers before what they answer: each is looked at once.
  for (const id of questionsFirst(mails, answered).toReversed()) {
    const question = answered.get(id)
    const at = known.get(id)
    const through = first.get(id)
    const found =
      at !== undefined ? { to: at, stepsTo: 1 } : through && { to: through.to, stepsTo: through.stepsTo + 1 }
    if (question === undefined || !found) continue
    const before = first.get(question)
    const isSooner =
      !before || found.to < before.to || (found.to === before.to && found.stepsTo < before.stepsTo)
    if (isSooner) first.set(question, found)
  }
  return first
}

/** The middle one of how long answers took. */
function usualGap(answered: ReadonlyMap<string, string>, known: ReadonlyMap<string, number>): number {
  const gaps = [...answered].flatMap(([answer, question]) => {
    const [to, from] = [known.get(answer), known.get(question)]
    return to === undefined || from === undefined || to < from ? [] : to - from
  })
  return gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? USUAL_GAP
}

/** The ids of a row in its order, but none before what it answers. */
export function questionsFirst(row: MailToDate[], answered: ReadonlyMap<string, string>): string[] {
  const inRow = new Set(row.map(({ id }) => id))
  const listed = new Set<string>()
  for (const { id } of row) {
    const chain: string[] = []
    for (let at: string | undefined = id; at && !listed.has(at); at = answered.get(at)) chain.push(at)
    for (const one of chain.toReversed()) listed.add(one)
  }
  return [...listed].filter((id) => inRow.has(id))
}
