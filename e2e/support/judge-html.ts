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

const validator = judgeWith({})

/** What html-validate finds in a page, as "line:column rule message". */
export const listHtmlProblems = ({ address, html }: ReadPage) => askValidator(validator, html, address)

/** The same of a mail: for programs that know no style sheets for layout, its tables say their width themselves. */
export const listMailProblems = (html: string) =>
  askValidator(judgeWith({ 'doctype-html': 'off', 'no-deprecated-attr': 'off' }), html, 'mail')

async function askValidator(judge: HtmlValidate, html: string, address: string): Promise<string[]> {
  const { results } = await judge.validateString(html, address)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  )
}

function judgeWith(rules: Record<string, 'off'>): HtmlValidate {
  return new HtmlValidate({
    root: true,
    extends: ['html-validate:standard'],
    rules: { ...BY_REACT, ...rules },
  })
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
