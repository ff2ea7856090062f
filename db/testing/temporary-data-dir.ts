import { chmodSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import { quickTmpdir } from '@/scripts/prepare/quick-tmpdir.mjs'

/** A data folder for a test, open to the account that runs PostgreSQL when the test runs as root. */
export function makeTemporaryDataDir(purpose: string): string {
  // `npm test` says where, and clears that away when it was cut off.
  const place = process.env.SAMENSPRAAK_TEST_DATA ?? quickTmpdir()
  const folder = mkdtempSync(path.join(place, `samenspraak-${purpose}-`))
  chmodSync(folder, 0o711)
  return folder
}
