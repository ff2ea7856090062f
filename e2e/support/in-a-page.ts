import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import type { Page } from '@playwright/test'

/** Gives a page the functions of these files of ours, by their names: `window.NAME`. They import only from those named before them. */
export async function inAPage(page: Page, files: string[]): Promise<void> {
  for (const file of files) {
    const source = readFileSync(file, 'utf8').replaceAll(/^import .*\n/gm, '')
    const names = [...source.matchAll(/export function (\w+)/g)].map(([, name]) => name)
    const plain = stripTypeScriptTypes(source.replaceAll('export function', 'function'))
    const given = names.map((name) => `window.${name} = ${name}`).join('\n')
    await page.addScriptTag({ content: `(() => { ${plain}\n${given} })()` })
  }
}
