import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './root.mjs'

/** The names of all settings of the site, as .env.example lists them. A test holds that it lists them all. */
export function settingNames() {
  const lines = readFileSync(path.join(ROOT, '.env.example'), 'utf8').split('\n')
  return lines.flatMap((line) => /^#? ?([A-Z_]+)=/.exec(line)?.[1] ?? [])
}

/** An environment in which nobody set anything: tests must not reach the database or the mail server of a real site. */
export function withoutSettings(env) {
  const names = new Set([...settingNames(), 'AUTH_TRUST_HOST'])
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.has(name)))
}
