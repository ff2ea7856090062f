import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './scripts/find-chromium.mjs'

const isRoot = process.getuid?.() === 0

/** Journeys run against the production build, on a site of their own that e2e/support/start-site.ts starts. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  globalSetup: './e2e/support/start-site.ts',
  workers: 2,
  timeout: 60_000,
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
