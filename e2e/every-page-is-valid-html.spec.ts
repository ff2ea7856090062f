import { expect, test } from './support/fixtures'
import { askNuChecker, hasJava, listHtmlProblems, type ReadPage } from './support/judge-html'
import { listPages } from './support/list-addresses'

test.describe.configure({ timeout: 300_000 })

test('every page is valid HTML by html-validate', async ({ request }) => {
  for (const page of await readPages(request))
    expect.soft(await listHtmlProblems(page), page.address).toEqual([])
})

const withJava = hasJava
  ? 'every page is valid HTML by the Nu checker'
  : 'there is no Java here, so the Nu checker is left out'
test(withJava, async ({ request }, testInfo) => {
  if (!hasJava) return
  expect(await askNuChecker(await readPages(request), testInfo)).toEqual([])
})

async function readPages(request: Parameters<typeof listPages>[0]): Promise<ReadPage[]> {
  const pages = []
  for (const address of await listPages(request)) {
    pages.push({ address, html: await (await request.get(address)).text() })
  }
  return pages
}
