import { env, WrongEnvError } from './env'
import { textsIn } from './texts/texts'

// Everything else reads the environment when it is loaded, so it is loaded when that is known to be right.
checkEnvironment()
const { startSite } = await import('./start/start-site')
await startSite()

function checkEnvironment(): void {
  try {
    env()
  } catch (error) {
    if (!(error instanceof WrongEnvError)) throw error
    process.stderr.write(`${textsIn('nl').start.wrongEnvironment(error.problems)}\n`)
    process.exit(1)
  }
}
