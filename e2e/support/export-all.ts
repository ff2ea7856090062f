import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { test } from '@playwright/test'
import { site } from './site'

const run = promisify(execFile)

/** Does `npm run content -- export` on the site that is visited; returns the folder, which goes with the journey. */
export async function exportAll(): Promise<string> {
  const folder = test.info().outputPath('export')
  await runContent('export', folder)
  return folder
}

/** Does `npm run content -- import` on it, with these files and no others, by name. */
export async function importFiles(files: Record<string, string>): Promise<void> {
  const folder = test.info().outputPath('import')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  await runContent('import', folder)
}

async function runContent(verb: 'export' | 'import', folder: string): Promise<void> {
  const settings = { DATABASE_URL: site().databaseUrl, DATA_DIR: site().dataDir }
  const command = ['scripts/run.mjs', 'scripts/content.ts', verb, folder]
  await run(process.execPath, command, { env: { ...process.env, ...settings } })
}

/** The file of the dialogue that stands at this address, as an export has it. */
export async function readDialogueFile(address: string): Promise<string> {
  const name = `${address.slice(1).replaceAll('/', '-')}.mdx`
  return readFileSync(path.join(await exportAll(), 'dialogues', name), 'utf8')
}

/** Every file in a folder, and in those below it. */
export function readAllIn(folder: string): { address: string; said: string }[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ address: path.relative(folder, file), said: readFileSync(file, 'latin1') }))
}
