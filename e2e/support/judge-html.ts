import { execFile, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { TestInfo } from '@playwright/test'
import { HtmlValidate } from 'html-validate'

const JAR = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar')

/** Java is not something a newcomer must have: without it html-validate is the only judge. */
export const hasJava = spawnSync('java', ['-version']).status === 0

export type ReadPage = { address: string; html: string }

/** How React writes HTML, which is right but not to everybody's taste. */
const BY_REACT = {
  'void-style': 'off',
  'doctype-style': 'off',
  'attr-quotes': 'off',
  'no-trailing-whitespace': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
} as const

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'], rules: BY_REACT })

/** What html-validate finds in a page, as "line:column rule message". */
export async function listHtmlProblems({ address, html }: ReadPage): Promise<string[]> {
  const { results } = await validator.validateString(html, address)
  return results.flatMap(({ messages }) => messages.map(inOneLine))
}

type Found = { line: number; column: number; ruleId: string; message: string }

const inOneLine = ({ line, column, ruleId, message }: Found) => `${line}:${column} ${ruleId} ${message}`

/** What mail programs that know no style sheets for layout need: a table that says its width itself. */
const OF_MAIL = { 'doctype-html': 'off', 'no-deprecated-attr': 'off' } as const

/** The same of a mail, whose tables and doctype are those of mail programs. */
export async function listMailProblems(html: string): Promise<string[]> {
  const judge = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard'],
    rules: { ...BY_REACT, ...OF_MAIL },
  })
  const { results } = await judge.validateString(html, 'mail')
  return results.flatMap(({ messages }) => messages.map(inOneLine))
}

type Message = { type: string; url: string; lastLine: number; message: string }

/** What the Nu checker finds in these pages, all at once, since Java takes long to start. */
export function askNuChecker(pages: ReadPage[], testInfo: TestInfo): Promise<string[]> {
  const files = pages.map(({ address, html }, index) => {
    const file = testInfo.outputPath(`${index}${address.replaceAll(/[^a-z0-9]+/g, '-')}.html`)
    writeFileSync(file, html)
    return file
  })
  const args = ['-jar', JAR, '--errors-only', '--format', 'json', '--exit-zero-always', ...files]
  return new Promise((resolve, reject) => {
    execFile('java', args, { maxBuffer: 64 * 1024 * 1024 }, (error, _said, complaints) => {
      if (error) return reject(error)
      const { messages }: { messages: Message[] } = JSON.parse(complaints)
      resolve(messages.map(({ url, lastLine, message }) => `${path.basename(url)}:${lastLine} ${message}`))
    })
  })
}
