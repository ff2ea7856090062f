import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { deliveries, mailings, readers, senders } from '@/db/schema'
import { withProgram } from '@/db/testing/with-program'
import { env } from '@/env'
import { readSum, type Sum } from '../read-sum'
import { noteGone } from '../sending/senders'

/** What came of killing senders: how the sum was at each look, and what of it was ever wrong. */
export type Killed = { kills: number; looks: number; wrongSums: Sum[]; last: Sum }

type Options = {
  mailingId: string
  kills: number
  processes: number
  connections: number
  smtpUrl: string
  /** a life lasts up to so long after the sender began */
  longestLifeMs: number
}

/**
 * Hands over a mailing by processes that are killed at random moments, all at once, so many times, and then by some that are not, until
 * nothing waits. All the while somebody looks at the sum.
 */
export const killSenders = (options: Options): Promise<Killed> =>
  withProgram('publication/readers/mailings/testing/send-without-end.ts', (program) =>
    killEach({ ...options, program }),
  )

type Program = { program: string }

async function killEach({ mailingId, kills, processes, ...options }: Options & Program): Promise<Killed> {
  const looking = lookAtSum(mailingId)
  for (let killed = 0; killed < kills; killed += 1) {
    const children = await begin(processes, options)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * options.longestLifeMs))
    await end(children)
    // Who looks knows that they are gone; in the world that takes twenty seconds of silence.
    await db().update(senders).set({ beatAt: sql`now() - interval '1 minute'` })
    await noteGone(new Date())
    if (await isDone(mailingId)) break
  }
  const children = await begin(processes, options)
  while (!(await isDone(mailingId))) await new Promise((resolve) => setTimeout(resolve, 100))
  await end(children)
  return { kills, ...(await looking.end()), last: await readSum(mailingId) }
}

async function begin(processes: number, options: Pick<Options, 'connections' | 'smtpUrl'> & Program) {
  const children = Array.from({ length: processes }, () =>
    fork(options.program, {
      execArgv: [],
      env: {
        ...process.env,
        DATABASE_URL: env().databaseUrl ?? '',
        SMTP_URL: options.smtpUrl,
        SMTP_CONNECTIONS: String(options.connections),
        NODE_ENV: 'production',
        LOG_LEVEL: 'silent',
      },
    }),
  )
  await Promise.all(children.map((child) => once(child, 'message')))
  return children
}

async function end(children: ChildProcess[]): Promise<void> {
  const gone = children.map((child) => once(child, 'exit'))
  for (const child of children) child.kill('SIGKILL')
  await Promise.all(gone)
}

async function isDone(mailingId: string): Promise<boolean> {
  const [mailing] = await db().select().from(mailings).where(eq(mailings.id, mailingId))
  return Boolean(mailing?.finishedAt)
}

function lookAtSum(mailingId: string) {
  const wrongSums: Sum[] = []
  let looks = 0
  let isOver = false
  let frozen: number | null = null
  const looking = (async () => {
    while (!isOver) {
      const sum = await readSum(mailingId)
      looks += 1
      if (sum.frozen > 0) frozen ??= sum.frozen
      const all = sum.accepted + sum.refused + sum.excluded + sum.uncertain + sum.waiting
      if (sum.frozen !== all || (frozen !== null && sum.frozen !== frozen)) wrongSums.push(sum)
    }
  })()
  return {
    async end() {
      isOver = true
      await looking
      return { looks, wrongSums }
    },
  }
}

/** What the ledger says of each address. */
export async function stateByAddress(): Promise<Map<string, string>> {
  const rows = await db()
    .select({ email: readers.email, state: deliveries.state })
    .from(deliveries)
    .innerJoin(readers, eq(readers.id, deliveries.readerId))
  return new Map(rows.map(({ email, state }) => [email, state]))
}
