import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from './open-browser.ts'

const chromium = await findChromium()
// The workers read this file again; they must not search, let alone install, once more.
process.env.CHROMIUM_FROM = chromium.kind === 'npm' ? 'npm' : 'system'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  globalSetup: fileURLToPath(new URL('global-setup.ts', import.meta.url)),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // A machine with every core busy is many times slower than a quiet one, and no journey is about that: what must be quick
  // is measured where it is promised. Each single press and look has its own, shorter limit.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    launchOptions: { executablePath: chromium.executablePath, args: chromium.args },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    trace: 'off',
    screenshot: process.env.CI ? 'off' : 'only-on-failure',
  },
})
