import type { Page } from '@playwright/test'

/** What a page did that a reader page must not do. */
export type Trace = {
  /** where scripts came from that ran in the page */
  scripts: string[]
  /** addresses outside the site that were asked for something */
  elsewhere: string[]
  /** errors on the console, refusals by the content security policy included, and requests that failed */
  complaints: string[]
}

/** Watches a page from now on. Look before anything is evaluated in it: that counts as a script of its own. */
export async function watchPage(page: Page, siteUrl: string): Promise<Trace> {
  const trace: Trace = { scripts: [], elsewhere: [], complaints: [] }
  const debug = await page.context().newCDPSession(page)
  debug.on('Debugger.scriptParsed', ({ url, executionContextAuxData }) => {
    if (executionContextAuxData?.isDefault) trace.scripts.push(url || '(inline)')
  })
  await debug.send('Debugger.enable')
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol !== 'data:' && origin !== siteUrl) trace.elsewhere.push(request.url())
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trace.complaints.push(message.text())
  })
  page.on('pageerror', (error) => trace.complaints.push(error.message))
  page.on('requestfailed', (request) =>
    trace.complaints.push(`${request.url()} ${request.failure()?.errorText}`),
  )
  return trace
}
