import { execFile, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, test } from './fixtures'
import { listPages } from './list-addresses'

const JAR = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar')
const hasJava = spawnSync('java', ['-version']).status === 0

test.describe.configure({ timeout: 300_000 })

test('every page is valid HTML by html-validate', async ({ request }) => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'], rules: BY_REACT })
  for (const { address, html } of await readPages(request)) {
    const report = await validator.validateString(html, address)
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
    )
    expect.soft(problems, address).toEqual([])
  }
})

// Java is not something a newcomer must have: without it html-validate, above, is the only judge.
const withJava = hasJava
  ? 'every page is valid HTML by the Nu checker'
  : 'there is no Java here, so the Nu checker is left out'
test(withJava, async ({ request }, testInfo) => {
  if (!hasJava) return
  const files = (await readPages(request)).map(({ address, html }, index) => {
    const file = testInfo.outputPath(`${index}${address.replaceAll(/[^a-z0-9]+/g, '-')}.html`)
    writeFileSync(file, html)
    return file
  })
  expect(await askNuChecker(files)).toEqual([])
})

/** How React writes HTML, which is right but not to everybody's taste. */
const BY_REACT = {
  'void-style': 'off',
  'doctype-style': 'off',
  'attr-quotes': 'off',
  'no-trailing-whitespace': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
} as const

async function readPages(
  request: Parameters<typeof listPages>[0],
): Promise<{ address: string; html: string }[]> {
  const pages = []
  for (const address of await listPages(request)) {
    pages.push({ address, html: await (await request.get(address)).text() })
  }
  return pages
}

type Message = { type: string; url: string; lastLine: number; message: string }

function askNuChecker(files: string[]): Promise<string[]> {
  const args = ['-jar', JAR, '--errors-only', '--format', 'json', '--exit-zero-always', ...files]
  return new Promise((resolve, reject) => {
    execFile('java', args, { maxBuffer: 64 * 1024 * 1024 }, (error, _said, complaints) => {
      if (error) return reject(error)
      const { messages }: { messages: Message[] } = JSON.parse(complaints)
      resolve(messages.map(({ url, lastLine, message }) => `${path.basename(url)}:${lastLine} ${message}`))
    })
  })
}
