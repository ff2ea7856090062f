import { prepare } from './prepare/prepare.mjs'
import { runToEnd } from './prepare/run-to-end.mjs'
import { environment, typescript } from './prepare/site.mjs'
import { runCommand } from './prepare/stop-in-words.mjs'

// `node scripts/run.mjs FILE …` runs one of our TypeScript files on the project's own Node.
await runCommand(async () => {
  const [file = '', ...args] = process.argv.slice(2)
  // What is measured is the site as it is now, and not as it was built once.
  const isBench = file.startsWith('bench/')
  const needsSite = isBench && args[0] !== 'letters'
  const node = await prepare({ withTools: isBench, withBuild: needsSite })
  const env = environment(node, process.env.NODE_ENV ?? 'production')
  const { code } = await runToEnd(node.path, typescript(file, args), { env, stopsWithUs: true })
  return code
})
