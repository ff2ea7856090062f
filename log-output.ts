/** So much may wait for whoever reads the log; what comes on top of it is counted and forgotten. */
const MOST_WAITING_BYTES = 4 * 1024 * 1024
const LAST_LINES_WITHIN_MS = 500

let forgotten = 0

/**
 * Standard output, as a log that may fail: its reader may be gone (EPIPE) or stuck, its disk full. The site goes on
 * without it, waits for nobody, and writes again when that works.
 */
export const logOutput = {
  write(line: string): void {
    guardOutput()
    const { stdout } = process
    if (stdout.writableLength > MOST_WAITING_BYTES) {
      forgotten += 1
      return
    }
    if (forgotten > 0)
      stdout.write(`${JSON.stringify({ level: 'warn', forgotten, msg: 'lines of log forgotten' })}\n`)
    forgotten = 0
    stdout.write(line)
  },
}

/** Waits a moment for the last lines to go out; then `process.exit` may come. */
export async function lastLinesOut(): Promise<void> {
  const deadline = Date.now() + LAST_LINES_WITHIN_MS
  while (process.stdout.writableLength > 0 && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 10))
}

const GUARDED = Symbol.for('samenspraak.output')
type Output = NodeJS.WriteStream & {
  [GUARDED]?: true
  _handle?: { setBlocking?: (blocking: boolean) => void }
}

/** Once for this process, however many bundles have a log. */
function guardOutput(): void {
  for (const output of [process.stdout, process.stderr] as Output[]) {
    if (output[GUARDED]) continue
    output[GUARDED] = true
    output.on('error', () => {})
    // A pipe that nobody empties would hold up everything else with every line.
    if (!output.isTTY) output._handle?.setBlocking?.(false)
  }
}
