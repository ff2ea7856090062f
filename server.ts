import { env, WrongEnvError } from './env'
import { say, words } from './start/say'

// Everything else reads the environment when it is loaded, so it is loaded when that is known to be right.
checkEnvironment()
const { startSite } = await import('./start/start-site')
await startSite()

function checkEnvironment(): void {
  try {
    env()
  } catch (error) {
    if (!(error instanceof WrongEnvError)) throw error
    say(words.wrongEnvironment(error.problems), process.stderr, process.stderr.isTTY)
    process.exit(1)
  }
}
