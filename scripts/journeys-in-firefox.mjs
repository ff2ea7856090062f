import { ensureFirefox } from './prepare/ensure-firefox.mjs'
import { prepare } from './prepare/prepare.mjs'
import { runToEnd } from './prepare/run-to-end.mjs'
import { withoutSettings } from './prepare/setting-names.mjs'
import { environment, typescript } from './prepare/site.mjs'
import { runCommand } from './prepare/stop-in-words.mjs'

// `npm run journeys-in-firefox`: those of the editor on the production build, in the other engine. Not part of `npm test`.
await runCommand(async () => {
  const node = await prepare({ withTools: true, withBuild: true })
  const env = { ...withoutSettings(environment(node, 'test')), FIREFOX_PATH: await ensureFirefox() }
  const { code } = await runToEnd(node.path, typescript('e2e/firefox/journeys.ts'), {
    env,
    stopsWithUs: true,
  })
  return code
})
