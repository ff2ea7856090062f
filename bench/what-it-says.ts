import { setTimeout as pause } from 'node:timers/promises'
import { METRICS_TOKEN } from './a-site'

const LOOK_EVERY_MS = 400
/** Long enough for a site that is busy, and no longer than a moment. */
const PATIENCE_MS = 10_000
const CONDITIONS = /<ul class="conditions">([\s\S]*?)<\/ul>/g

export type Said = { health: Set<string>; metrics: Set<string>; desk: Set<string> }

/**
 * Looks all the time what a site says of itself: `/gezond`, the parts of `/metrics` that do not work, and what an owner is told at the
 * desk. `take` gives what was said since it was last taken.
 */
export function whatItSays(url: string, owner: Record<string, string>, signal: AbortSignal) {
  let said = nothing()
  const looking = Promise.all([look(readHealth), look(readMetrics), look(readDesk)])
  return {
    ended: looking,
    take(): Said {
      const taken = said
      said = nothing()
      return taken
    },
  }

  async function look(read: () => Promise<void>): Promise<void> {
    while (!signal.aborted) {
      await read().catch(() => {})
      await pause(LOOK_EVERY_MS)
    }
  }

  async function readHealth(): Promise<void> {
    for (const trouble of await troublesIn(url)) said.health.add(trouble)
  }

  async function readMetrics(): Promise<void> {
    const text = await ask(`${url}/metrics`, { authorization: `Bearer ${METRICS_TOKEN}` })
    for (const [, part] of text.matchAll(/^samenspraak_part\{part="(\w+)"\} 2$/gm))
      said.metrics.add(part ?? '')
  }

  async function readDesk(): Promise<void> {
    const html = await ask(`${url}/schrijven`, owner)
    for (const [, list = ''] of html.matchAll(CONDITIONS))
      for (const item of list.split('</li>')) said.desk.add(item.replaceAll(/<[^>]*>/g, '').trim())
    said.desk.delete('')
  }
}

/** What `/gezond` says that does not work; empty when it says that all is well. */
export async function troublesIn(url: string): Promise<string[]> {
  const answer = await fetch(`${url}/gezond`, { signal: AbortSignal.timeout(PATIENCE_MS) })
  const parts = Object.entries((await answer.json()) as Record<string, string | boolean>)
  return parts
    .filter(([part, says]) => part !== 'healthy' && says !== 'works' && !String(says).startsWith('warning'))
    .map(([part, says]) => `${part} ${says}`)
}

async function ask(url: string, headers: Record<string, string>): Promise<string> {
  return (await fetch(url, { headers, signal: AbortSignal.timeout(PATIENCE_MS) })).text()
}

const nothing = (): Said => ({ health: new Set(), metrics: new Set(), desk: new Set() })
