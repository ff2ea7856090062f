import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { drafts, members, pieces, revisions } from '@/db/schema'
import { printTable, whole } from './table'

/** After the first save was acknowledged: any moment of some more saves and publications. */
const LONGEST_LIFE_MS = 2_000

/** What the writer says when something was acknowledged to it. */
export type Acknowledged = { saved: number } | { published: number }

type Losses = { saves: number; publications: number; halfPublished: number; gaps: number }

/** Kills a process that saves and publishes, at so many moments, and counts what was acknowledged and is gone. */
export async function kills(databaseUrl: string, times: number): Promise<void> {
  const [member] = await db()
    .insert(members)
    .values({ email: 'schrijver@voorbeeld.example', name: 'Schrijver', role: 'owner', joinedAt: new Date() })
    .returning({ id: members.id })
  if (!member) throw new Error('There is no writer')
  const lost: Losses = { saves: 0, publications: 0, halfPublished: 0, gaps: 0 }
  let acknowledged = 0
  for (let round = 0; round < times; round++) {
    const draftId = randomUUID()
    const heard = await writeUntilKilled(databaseUrl, member.id, draftId)
    acknowledged += heard.saved + heard.published
    add(lost, await losses(draftId, heard))
  }
  printTable(
    `${times} kills of a process that saves and publishes`,
    ['acknowledged', 'saves lost', 'publications lost', 'half published', 'gaps in revisions'],
    [[acknowledged, lost.saves, lost.publications, lost.halfPublished, lost.gaps].map(whole)],
  )
}

type Heard = { saved: number; published: number }

async function writeUntilKilled(databaseUrl: string, memberId: string, draftId: string): Promise<Heard> {
  const heard: Heard = { saved: 0, published: 0 }
  const writer = fork('bench/write-without-end.ts', [memberId, draftId], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production', LOG_LEVEL: 'silent' },
  })
  writer.on('message', (said: Acknowledged) => Object.assign(heard, said))
  writer.once('message', () => setTimeout(() => writer.kill('SIGKILL'), Math.random() * LONGEST_LIFE_MS))
  await once(writer, 'exit')
  return heard
}

async function losses(draftId: string, { saved, published }: Heard): Promise<Losses> {
  const kept = await db()
    .select({ number: revisions.number, body: revisions.body })
    .from(revisions)
    .where(eq(revisions.draftId, draftId))
    .orderBy(asc(revisions.number))
  const [piece] = await db()
    .select({ revision: pieces.revision, body: pieces.body, plainText: pieces.plainText })
    .from(pieces)
    .innerJoin(drafts, eq(drafts.pieceId, pieces.id))
    .where(eq(drafts.id, draftId))
  const source = kept.find(({ number }) => number === piece?.revision)
  return {
    saves: Math.max(0, saved - kept.length),
    publications: published > (piece?.revision ?? 0) ? 1 : 0,
    halfPublished: piece && (piece.body !== source?.body || piece.plainText !== source.body) ? 1 : 0,
    gaps: kept.filter(({ number }, index) => number !== index + 1).length,
  }
}

function add(sum: Losses, more: Losses): void {
  for (const key of Object.keys(sum) as (keyof Losses)[]) sum[key] += more[key]
}
