import { setSourceMapsSupport } from 'node:module'

// Places in our own sources. By its flag Node would keep the maps of all packages too: see docs/decisions/0022.
setSourceMapsSupport(true, { nodeModules: false, generatedCode: false })
// Maps count for what is loaded after that.
const { env, WrongEnvError } = await import('./env')
const { say, words } = await import('./start/say')

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
