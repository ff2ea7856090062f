import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './scripts/find-chromium.mjs'

const isRoot = process.getuid?.() === 0
/** They read every page of the site: first, while it is as large as they know it. Those of a hundred other journeys took minutes. */
const OF_THE_WHOLE_SITE =
  /(from-invitation-to-publication|private-words-are-asked-about|private-words-stay-where-they-were-told)\.spec\.ts$/

/** Of their tests, which follow each other, one after another takes a minute or more: begun last, one worker went on with them alone. */
const LONG = /(words-outlive-their-page|the-desk-of-a-correspondence-can-be-used-by-all)\.spec\.ts$/

/** Journeys run against the production build, on a site of their own that e2e/support/start-site.ts starts. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/start-site.ts',
  // In this order, and none waits for another.
  projects: [
    { name: 'the whole site', testMatch: OF_THE_WHOLE_SITE },
    { name: 'the long ones', testMatch: LONG },
    { name: 'the rest', testMatch: '*.spec.ts', testIgnore: [OF_THE_WHOLE_SITE, LONG] },
  ],
  workers: 2,
  // This ends what hangs: a slow machine takes half a minute for some.
  timeout: 120_000,
  // What is done for the first time on a busy machine takes longer than ten seconds at times.
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: process.env.SAMENSPRAAK_REPORTERS?.split(',').map((name): [string] => [name]) ?? [['list']],
  use: {
    ...devices['Desktop Chrome'],
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    contextOptions: { reducedMotion: 'reduce' },
    video: 'off',
    screenshot: 'only-on-failure',
    // Recording takes a tenth of the time; `npm run journeys -- e2e/NAME.spec.ts --trace on` shows what went wrong.
    trace: 'off',
    launchOptions: {
      executablePath: findChromium()?.path,
      // Chromium's own sandbox refuses to work for root.
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
})
