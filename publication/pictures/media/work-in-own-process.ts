import { spawn } from 'node:child_process'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { env } from '@/env'
import { log } from '@/log'
import { PICTURE_LIMIT_SECONDS } from './picture-limits'
import type { Preparation } from './work-on-picture'

/** What ends all programs of a terminal or a service says nothing about the picture. */
const FROM_OUTSIDE = ['SIGHUP', 'SIGINT', 'SIGTERM']

/**
 * Does the work on a picture in a process that ends with it, or with the site. Refused as damaged when the picture ended
 * the process or took too long; throws when somebody else ended it, or when nothing could be stored.
 */
export async function workInOwnProcess(file: Buffer): Promise<Preparation> {
  const script = path.resolve(/* turbopackIgnore: true */ 'publication/pictures/media/picture-process.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // Ctrl-C reaches all programs of a terminal; a stop waits for the picture in hand.
    detached: true,
    timeout: PICTURE_LIMIT_SECONDS * 1000,
    killSignal: 'SIGKILL',
    // It needs no secret and no database. The allocator's settings halve the peak: docs/decisions/0008-images.md.
    env: {
      NODE_ENV: 'production',
      DATA_DIR: env().dataDir,
      MALLOC_ARENA_MAX: '1',
      MALLOC_MMAP_THRESHOLD_: '262144',
    },
  })
  const endWithSite = () => child.kill('SIGKILL')
  process.once('exit', endWithSite)
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal }))
  })
  // When the process ends early, the pipe breaks; how it ended says why.
  child.stdin.on('error', () => undefined)
  child.stdin.end(file)
  const [answer, complaint, { code, signal }] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended.finally(() => process.off('exit', endWithSite)),
  ])
  if (code === 0) return JSON.parse(answer)
  if (code !== null) throw new Error(`A picture could not be stored: ${complaint.slice(0, 2_000)}`)
  if (signal && FROM_OUTSIDE.includes(signal))
    throw new Error(`The process for a picture was ended by ${signal}`)
  log.error({ signal }, 'the process for a picture was ended')
  return { status: 'refused', reason: 'damaged' }
}
