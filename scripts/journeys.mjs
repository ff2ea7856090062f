import { ensureChromium } from './prepare/ensure-chromium.mjs'
import { prepare } from './prepare/prepare.mjs'
import { runStep } from './prepare/run-step.mjs'
import { withoutSettings } from './prepare/setting-names.mjs'
import { environment } from './prepare/site.mjs'
import { runCommand } from './prepare/stop-in-words.mjs'
import { JOURNEYS } from './prepare/test-steps.mjs'

// `npm run journeys -- e2e/NAME.spec.ts`: journeys on the production build, all of them or those that are named.
await runCommand(async () => {
  const node = await prepare({ withTools: true, withBuild: true })
  await ensureChromium(node)
  const [program = []] = JOURNEYS.programs
  const step = { ...JOURNEYS, programs: [[...program, ...process.argv.slice(2)]] }
  return (await runStep(node, step, withoutSettings(environment(node)))) ? 0 : 1
})
