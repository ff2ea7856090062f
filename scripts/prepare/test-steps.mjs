import path from 'node:path'
import { ROOT } from './root.mjs'

const bin = (...parts) => path.join(ROOT, 'node_modules', ...parts)

/** @typedef {{ name: string, programs: string[][] }} Step programs of Node with their arguments, run in order */

/** What `npm run check` does, and `npm test` first. @type {Step[]} */
export const CHECKS = [
  { name: 'Vorm en regels (biome)', programs: [[bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '.']] },
  {
    name: 'Typen (tsc)',
    programs: [
      // The types of the routes, which on a fresh clone nobody has made yet.
      [bin('next', 'dist', 'bin', 'next'), 'typegen'],
      [bin('typescript', 'bin', 'tsc'), '--noEmit'],
    ],
  },
]

/** @param {string} results where the counts go, as JSON @returns {Step} */
export const unitAndDatabaseTests = (results) => ({
  name: 'Eenheden en database (vitest)',
  programs: [
    [
      bin('vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
    ],
  ],
})

/** @type {Step} */
export const JOURNEYS = {
  name: 'Reizen (Playwright)',
  programs: [[bin('@playwright', 'test', 'cli.js'), 'test']],
}
