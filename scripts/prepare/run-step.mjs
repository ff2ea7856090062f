import { runToEnd } from './run-to-end.mjs'
import { StopInWords } from './stop-in-words.mjs'

/**
 * Runs the programs of a step until one fails.
 * @param {import('./find-node.mjs').Node} node
 * @param {import('./test-steps.mjs').Step} step
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether all went well
 */
export async function runStep(node, step, env) {
  for (const program of step.programs) {
    const { code, isInterrupted } = await runToEnd(node.path, program, { env })
    if (isInterrupted) throw new StopInWords('Afgebroken.', 130)
    if (code !== 0) return false
  }
  return true
}
