import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkProse } from '../prose/check-prose'
import { expectHarmless } from '../prose/testing/expect-harmless'
import { htmlToProse } from './html-to-prose'
import { HOSTILE_CLIPBOARDS } from './testing/hostile-clipboards'

const FOLDER = path.join(import.meta.dirname, 'testing', 'clipboards')
const ORIGIN = 'https://dialoog.example'
const clipboards = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({
    name,
    html: readFileSync(path.join(FOLDER, name.replace(/(?:\.letter)?\.md$/, '.html')), 'utf8'),
    right: readFileSync(path.join(FOLDER, name), 'utf8'),
    format: name.endsWith('.letter.md') ? ('mail' as const) : ('mdx' as const),
  }))

test.each(clipboards)(
  '$name: what a program puts on a clipboard becomes what somebody would type',
  ({ html, right, format }) => {
    const { text, losses } = htmlToProse(html, { format, origin: ORIGIN })
    const lost = Object.entries(losses).map(([loss, times]) => `${loss} ${times}`)
    const said = lost.length > 0 ? `<!-- ${lost.join(', ')} -->\n` : ''
    expect(`${said}${text}\n`).toBe(right)
    expect(checkProse(text, format)).toMatchObject({ status: 'fine' })
  },
)

const hostile = Object.entries(HOSTILE_CLIPBOARDS).map(([what, html]) => ({ what, html }))

test.each(hostile)('$what: no markup of it gets into a text, and the words do', async ({ html }) => {
  for (const format of ['mdx', 'mail'] as const) {
    const { text } = htmlToProse(html, { format, origin: ORIGIN })
    expect(text).toContain('zin')
    expect(text).not.toMatch(/\]\(\s*(?:javascript|data|vbscript|file|blob)/i)
    expect(await expectHarmless(text, format)).toBe('fine')
  }
})
