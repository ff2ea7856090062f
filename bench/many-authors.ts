import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { db } from '@/db/client'
import { revisions } from '@/db/schema'
import { aDeskVisitor, type DeskVisitor } from './a-desk-visitor'
import type { Readers } from './read-meanwhile'
import { oneDecimal, percentile, printTable, whole } from './table'

const AUTHORS = 300
/** The form of a browser asks again by itself when it was turned away, as long as its page is open. */
const GIVE_UP_MS = 120_000

/** So many authors save at one moment, and ask again as the form does when they are turned away, until all are saved. */
export async function manyAuthors(
  url: string,
  whileReading: (work: () => Promise<unknown>) => Promise<Readers>,
): Promise<void> {
  const authors: DeskVisitor[] = []
  for (let at = 0; at < AUTHORS; at += 1) authors.push(await aDeskVisitor(url, 'contributor'))
  const acknowledged = new Set<string>()
  let [turnedAway, wordless, unheard] = [0, 0, 0]
  const begun = performance.now()
  const readers = await whileReading(() =>
    Promise.all(
      authors.map(async ({ trySaving }) => {
        const body = `Versie van ${randomUUID()}`
        while (performance.now() - begun < GIVE_UP_MS) {
          const outcome = await trySaving(body)
          if (outcome === 'saved') return acknowledged.add(body)
          if (outcome === 'refused in words') turnedAway += 1
          if (outcome === 'refused without words') wordless += 1
          if (outcome === 'no answer') unheard += 1
          await pause(3_000 + Math.random() * 5_000)
        }
        return null
      }),
    ),
  )
  const seconds = (performance.now() - begun) / 1_000
  const kept = new Set((await db().select({ body: revisions.body }).from(revisions)).map(({ body }) => body))
  const lost = [...acknowledged].filter((body) => !kept.has(body)).length
  printTable(
    `${AUTHORS} authors save at once`,
    [
      'saved',
      'lost',
      'turned away in words',
      'without words',
      'no answer',
      'seconds',
      'readers p99 ms',
      'not served',
    ],
    [
      [
        ...[acknowledged.size, lost, turnedAway, wordless, unheard].map(whole),
        oneDecimal(seconds),
        oneDecimal(percentile(readers.milliseconds, 0.99)),
        whole(readers.unread),
      ],
    ],
  )
}
