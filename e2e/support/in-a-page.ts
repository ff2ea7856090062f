import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import type { Page } from '@playwright/test'

/** Gives a page the functions of these files of ours that import nothing, by their names: `window.NAME`. */
export async function inAPage(page: Page, files: string[]): Promise<void> {
  for (const file of files) {
    const source = readFileSync(file, 'utf8')
    const names = [...source.matchAll(/export function (\w+)/g)].map(([, name]) => name)
    const plain = stripTypeScriptTypes(source.replaceAll('export function', 'function'))
    const given = names.map((name) => `window.${name} = ${name}`).join('\n')
    await page.addScriptTag({ content: `(() => { ${plain}\n${given} })()` })
  }
}
