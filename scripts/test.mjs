import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { countPlaywright, countVitest, sum } from './prepare/count-tests.mjs'
import { ensureChromium } from './prepare/ensure-chromium.mjs'
import { failedOfPlaywright, failedOfVitest } from './prepare/failed-tests.mjs'
import { prepare } from './prepare/prepare.mjs'
import { quickTmpdir } from './prepare/quick-tmpdir.mjs'
import { runStep } from './prepare/run-step.mjs'
import { runToEnd } from './prepare/run-to-end.mjs'
import { say, seconds } from './prepare/say.mjs'
import { withoutSettings } from './prepare/setting-names.mjs'
import { environment, typescript } from './prepare/site.mjs'
import { runCommand, StopInWords } from './prepare/stop-in-words.mjs'
import { CHECKS, JOURNEYS, unitAndDatabaseTests } from './prepare/test-steps.mjs'

const NONE = { counts: { passed: 0, failed: 0, skipped: 0 }, failed: [] }
const STEPS = 7

/** @type {{ name: string, isFine: boolean, counts: import('./prepare/count-tests.mjs').Counts, failed: string[], took: number }[]} */
const done = []

// `npm test`: everything that can be tested, on a machine that only has Node and npm. No step keeps the next from running.
await runCommand(async () => {
  // Every temporary file of every step goes in these, so that nothing stays behind.
  const [folder, data] = [tmpdir(), quickTmpdir()].map((place) => {
    const made = mkdtempSync(path.join(place, 'samenspraak-'))
    // Open to the account that runs PostgreSQL when we are root.
    chmodSync(made, 0o711)
    return made
  })
  try {
    await testAll(folder, data)
  } finally {
    await clearAway([folder, data])
  }
  return report()
})

async function testAll(folder, data) {
  let node
  let chromium
  await step('Pakketten en Node', async () => {
    node = await prepare({ withTools: true })
    say(`Node ${node.version} (${node.path})`)
  })
  if (!node) return
  const vitestResults = path.join(folder, 'vitest.json')
  const playwrightResults = path.join(folder, 'playwright.json')
  const env = {
    ...withoutSettings(environment(node)),
    TMPDIR: folder,
    SAMENSPRAAK_TEST_DATA: data,
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightResults,
    SAMENSPRAAK_REPORTERS: 'list,json',
  }
  const run = (what) => () => runStep(node, what, env)

  await step('Chromium', async () => {
    chromium = await ensureChromium(node)
    say(`Chromium ${chromium.version} van ${chromium.from} (${chromium.path})`)
  })
  for (const check of CHECKS) await step(check.name, run(check))
  const tests = unitAndDatabaseTests(vitestResults)
  await step(tests.name, run(tests), () => ({
    counts: countVitest(vitestResults),
    failed: failedOfVitest(vitestResults),
  }))
  const isBuilt = await step('Bouwen (next build)', () => prepare({ withTools: true, withBuild: true }))
  const journeys = () => {
    if (!isBuilt || !chromium)
      throw new StopInWords('Zonder bouw of zonder Chromium kan er niet worden gereisd.')
    return runStep(node, JOURNEYS, { ...env, CHROMIUM_PATH: chromium.path })
  }
  await step(JOURNEYS.name, journeys, () => ({
    counts: countPlaywright(playwrightResults),
    failed: failedOfPlaywright(playwrightResults),
  }))
}

/** Runs a step, says how it went, and goes on: false from `act`, or a sentence it stops with, is a failure. */
async function step(name, act, results = () => NONE) {
  const began = performance.now()
  console.log(`\n${done.length + 1}/${STEPS} ${name}`)
  let isFine = false
  try {
    isFine = (await act()) !== false
  } catch (error) {
    if (!(error instanceof StopInWords) || error.exitCode === 130) throw error
    console.error(error.message)
  }
  const took = performance.now() - began
  done.push({ name, isFine, took, ...results() })
  say(`${name}: ${isFine ? 'goed' : 'NIET GOED'} (${seconds(took)})`)
  return isFine
}

/** Databases of tests that were cut off are ended before their folders go. */
async function clearAway(folders) {
  const node = done[0]?.isFine ? await prepare({ withTools: true }) : null
  if (node)
    await runToEnd(node.path, typescript('scripts/discard-test-data.ts', folders), {
      env: environment(node),
    })
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

function report() {
  console.log('')
  for (const { name, isFine, took } of done)
    console.log(`${isFine ? 'goed     ' : 'NIET GOED'}  ${seconds(took).padStart(8)}  ${name}`)
  // Below everything else, where whoever sees the end of a long log looks first.
  for (const { failed } of done) for (const test of failed) console.log(`\nNIET GOED  ${test}`)
  const { passed, failed, skipped } = sum(done)
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return failed > 0 || passed === 0 ? 1 : 0
}
