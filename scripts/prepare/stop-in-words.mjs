/** Something that a person can mend: the command ends with this sentence and without a stack. */
export class StopInWords extends Error {
  name = 'StopInWords'
  /** @param {string} sentence @param {number} [exitCode] */
  constructor(sentence, exitCode = 1) {
    super(sentence)
    this.exitCode = exitCode
  }
}

/**
 * Runs a command to its end; the exit code is what it returns.
 * @param {() => Promise<number | void>} command
 */
export async function runCommand(command) {
  try {
    process.exitCode = (await command()) ?? 0
  } catch (error) {
    if (!(error instanceof StopInWords)) throw error
    console.error(`\n${error.message}`)
    process.exitCode = error.exitCode
  }
}
