import { prepare } from './prepare/prepare.mjs'
import { runStep } from './prepare/run-step.mjs'
import { say } from './prepare/say.mjs'
import { environment } from './prepare/site.mjs'
import { runCommand } from './prepare/stop-in-words.mjs'
import { CHECKS } from './prepare/test-steps.mjs'

// `npm run check`: form, rules and types, as `npm test` checks them first.
await runCommand(async () => {
  const node = await prepare({ withTools: true })
  let isFine = true
  for (const step of CHECKS) {
    say(step.name)
    isFine = (await runStep(node, step, environment(node))) && isFine
  }
  return isFine ? 0 : 1
})
