import { prepare } from './prepare/prepare.mjs'
import { noteSite } from './prepare/processes.mjs'
import { runToEnd } from './prepare/run-to-end.mjs'
import { say, sayAsLog } from './prepare/say.mjs'
import { environment, site } from './prepare/site.mjs'
import { runCommand } from './prepare/stop-in-words.mjs'

// `npm start`, and with --dev `npm run dev`: everything from a fresh clone to a site that runs, until it is stopped.
await runCommand(async () => {
  if (!process.stdout.isTTY) sayAsLog()
  const isDev = process.argv.includes('--dev')
  const node = await prepare({ withTools: isDev, withBuild: !isDev })
  const takeNoteAway = noteSite(isDev ? 'ontwikkeling' : 'productie')
  try {
    say(`De site starten met Node ${node.version} …`)
    const mode = isDev ? 'development' : 'production'
    const env = environment(node, mode)
    const { code } = await runToEnd(node.path, site(mode), { env, stopsWithUs: true })
    return code
  } finally {
    takeNoteAway()
  }
})
