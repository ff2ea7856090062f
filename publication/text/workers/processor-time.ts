import type { Worker } from 'node:worker_threads'

/**
 * Milliseconds of processor time that a thread has used since it began: on a busy machine the clock says nothing of a
 * text. Before Node 24.6, which cannot be asked, those in which it was not idle.
 */
export async function processorMilliseconds(worker: Worker): Promise<number> {
  if (!worker.cpuUsage) return worker.performance.eventLoopUtilization().active
  try {
    const { user, system } = await worker.cpuUsage()
    return (user + system) / 1_000
  } catch {
    // It ended meanwhile.
    return 0
  }
}
