import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { addGauges, type MetricSources } from './add-gauges'
import type { RequestKind } from './request-kind'

export type Metrics = {
  /** One answer that was made for one request; a visitor who left before its end has the status `gone`. */
  noteAnswer: (kind: RequestKind, status: number | 'gone', seconds: number) => void
  /** One copy that was handed out from memory, as 200 or 304. */
  noteCopy: (status: number) => void
  /** One page that was printed, or could not be. */
  notePrint: (outcome: 'printed' | 'failed', seconds: number) => void
  /** Everything there is to know, in Prometheus' text form. */
  render: () => Promise<string>
  contentType: string
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/**
 * Counts what the site does. Labels come from short lists of ours: no path, no name and nothing a visitor sends is among
 * them, so that nobody can make the numbers grow without end.
 */
export function createMetrics(sources: MetricSources, { ofProcess = false } = {}): Metrics {
  const register = new Registry()
  const registers = [register]
  if (ofProcess) collectDefaultMetrics({ register })
  const answers = new Counter({
    name: 'samenspraak_requests_total',
    help: 'Requests that were answered, by kind and status',
    labelNames: ['kind', 'status'],
    registers,
  })
  const durations = new Histogram({
    name: 'samenspraak_request_seconds',
    help: 'How long answers took that were not kept copies, by kind',
    labelNames: ['kind'],
    buckets: SECONDS,
    registers,
  })
  const prints = new Histogram({
    name: 'samenspraak_print_seconds',
    help: 'How long pages took to print, by outcome',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers,
  })
  // Handing out a copy takes microseconds; a plain number is all that may cost.
  const copies = new Map<number, number>()
  new Counter({
    name: 'samenspraak_copies_total',
    help: 'Pages that were handed out from memory, by status',
    labelNames: ['status'],
    registers,
    collect() {
      this.reset()
      for (const [status, count] of copies) this.inc({ status }, count)
    },
  })
  addGauges(sources, registers)

  return {
    noteAnswer(kind, status, seconds) {
      answers.inc({ kind, status })
      durations.observe({ kind }, seconds)
    },
    noteCopy: (status) => void copies.set(status, (copies.get(status) ?? 0) + 1),
    notePrint: (outcome, seconds) => prints.observe({ outcome }, seconds),
    render: () => register.metrics(),
    contentType: register.contentType,
  }
}
