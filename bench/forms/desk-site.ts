import type { ChildProcess } from 'node:child_process'
import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test'
import { signIn } from '@/e2e/support/people'
import { aSite } from '../a-site'
import type { Kind } from './kinds'

/** A site that can be killed and started again, with its own browser. */
export type DeskSite = {
  url: string
  kill: () => Promise<void>
  start: () => Promise<void>
  /** a browser of its own for one of the cast, who is signed in */
  visitAs: (who: Kind['who'], options?: BrowserContextOptions) => Promise<BrowserContext>
  signIn: (context: BrowserContext, who: Kind['who']) => Promise<void>
}

export async function aDeskSite(browser: Browser, begin: Begin): Promise<DeskSite> {
  let child: ChildProcess = (await aSite('whole', begin.port, begin.dataDir, begin.log, begin.settings)).child
  const url = `http://127.0.0.1:${begin.port}`
  return {
    url,
    async kill() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
    },
    async start() {
      child = (await aSite('whole', begin.port, begin.dataDir, begin.log, begin.settings)).child
    },
    async visitAs(who, options = {}) {
      const context = await browser.newContext({ baseURL: url, locale: 'nl-NL', ...options })
      await signIn(context, url, who)
      return context
    },
    signIn: async (context, who) => void (await signIn(context, url, who)),
  }
}

type Begin = { port: number; dataDir: string; log: string; settings: Record<string, string> }
