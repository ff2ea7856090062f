import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A data folder for a test, open to the account that runs PostgreSQL when the test runs as root. */
export function makeTemporaryDataDir(purpose: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `samenspraak-${purpose}-`))
  chmodSync(folder, 0o711)
  return folder
}
