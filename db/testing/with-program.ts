import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { bundlePrograms } from '@/scripts/prepare/bundle-server.mjs'

/** Below the packages, so that a program finds them. */
const PLACE = 'node_modules/.cache/samenspraak-tests'

/**
 * Makes a TypeScript file and all it imports of ours into a program that Node runs as it is, as the site's own are made, while `use`
 * needs it: a process that translates itself takes seconds to start, and those are killed by the dozen.
 */
export async function withProgram<Outcome>(
  file: string,
  use: (program: string) => Promise<Outcome>,
): Promise<Outcome> {
  mkdirSync(PLACE, { recursive: true })
  const folder = mkdtempSync(path.resolve(PLACE, 'program-'))
  try {
    await bundlePrograms(path.resolve(), [file], folder)
    return await use(path.join(folder, file.replace(/\.ts$/, '.mjs')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
