import type { Page } from '@playwright/test'

/** Words as a reader has them: spaces and ends of lines are one space, and the marks of a list are none. */
export function wordsOf(text: string): string {
  return text
    .replace(/^\s*[-*•] /gm, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of HTML as a browser shows them, without a stylesheet. */
export async function wordsOfHtml(page: Page, html: string): Promise<string> {
  await page.setContent(html)
  // biome-ignore lint/performance/useDomNodeTextContent: the words of two paragraphs must not run together
  return wordsOf(await page.locator('body').innerText())
}

/** The HTML of each entry in a feed: RSS, Atom or JSON. */
export async function entriesOf(page: Page, address: string): Promise<string[]> {
  const source = await (await page.request.get(address)).text()
  if (address.endsWith('.json'))
    return (JSON.parse(source) as { items: { content_html: string }[] }).items.map(
      (item) => item.content_html,
    )
  return page.evaluate((xml) => {
    const read = new DOMParser().parseFromString(xml, 'text/xml')
    const contents = read.querySelectorAll('item > encoded, entry > content')
    return [...contents].map((content) => content.textContent ?? '')
  }, source)
}

/** Where each text begins in another, one after the other; -1 from the first that is not there. */
export function placesInOrder(whole: string, texts: string[]): number[] {
  let from = 0
  return texts.map((text) => {
    const at = from < 0 ? -1 : whole.indexOf(text, from)
    from = at < 0 ? -1 : at + text.length
    return at
  })
}
