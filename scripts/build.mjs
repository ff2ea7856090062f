import { prepare } from './prepare/prepare.mjs'
import { runCommand } from './prepare/stop-in-words.mjs'

// `npm run build`: what `npm start` would build, now, whether it is needed or not.
await runCommand(async () => {
  await prepare({ withBuild: 'anew' })
})
