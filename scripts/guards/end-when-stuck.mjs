import { isMainThread, Worker } from 'node:worker_threads'

// Loaded into each process of tests. What has no end keeps its thread from hearing anything, so another thread watches it, and
// ends the process when the first used so much processor time without a pause: a test without end has noticed, too.
const LONGEST_SECONDS = 30
const WATCH = `
  const { workerData: pauses } = require('node:worker_threads')
  let [last, since] = [-1, 0]
  setInterval(() => {
    const { user, system } = process.cpuUsage()
    const now = (user + system) / 1e6
    if (pauses[0] !== last) [last, since] = [pauses[0], now]
    else if (now - since > ${LONGEST_SECONDS}) process.kill(process.pid, 'SIGKILL')
  }, 1_000)`

if (isMainThread) {
  const pauses = new Int32Array(new SharedArrayBuffer(4))
  setInterval(() => Atomics.add(pauses, 0, 1), 500).unref()
  new Worker(WATCH, { eval: true, workerData: pauses, execArgv: [] }).unref()
}
