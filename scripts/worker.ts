import { once } from 'node:events'
import { startWorker } from '@/worker/start-worker'
import { withDatabase } from './with-database'

// `npm run worker`: mails and other jobs in a process of their own, beside a site that runs with WORKER=off.
await withDatabase(async (interrupted) => {
  const worker = await startWorker()
  process.stdout.write('Taken worden gedaan; Ctrl-C stopt na wat onder handen is\n')
  if (!interrupted.aborted) await once(interrupted, 'abort')
  await worker.stop()
  return 0
})
