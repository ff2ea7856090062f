import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import next from 'next'
import type { Env } from '@/env'
import type { Handler } from '@/press/ask-handler'
import { CannotStartError } from './cannot-start-error'
import type { StopInOrder } from './create-stop-in-order'
import { sayStep, words } from './say'

/** Next, ready to answer. Throws CannotStartError when the pages have not been built. */
export async function openNext({ mode, port }: Env, stop: StopInOrder): Promise<Handler> {
  const isDeveloping = mode === 'development'
  const dir = process.cwd()
  if (!isDeveloping && !existsSync(path.join(dir, '.next', 'BUILD_ID')))
    throw new CannotStartError(words.notBuilt)
  const app = next({
    dev: isDeveloping,
    dir,
    port,
    // Quiet would keep to itself why a page could not be rendered.
    quiet: false,
    // Next wants a server to listen to for upgrades. In production nothing is upgraded: it gets one nobody can reach.
    ...(isDeveloping ? {} : { httpServer: createServer() }),
  })
  await sayStep(
    () => app.prepare(),
    () => words.nextReady,
  )
  await stop.later(() => app.close())
  return app.getRequestHandler()
}
