import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { insteadOf } from '@/instead-of'
import { env } from './env'

/** Purposes keep keys apart: what is made for one can never stand in for another. */
export type Purpose =
  | 'sign-in'
  | 'leave-newsletter'
  | 'attempt'
  | 'consent'
  | 'reply-address'
  | 'follow'
  | 'leave-dialogue'
  | 'forgotten'
  | 'stop-reminders'
  | 'join-request'
  | 'my-mail'
  | 'mark-leave'
  | 'mark-my-mail'
  | 'return-address'
  | 'suppression'
  | 'copy-owner'
  | 'copy-key'

/** The secret of this site: SECRET, or one made once and kept in the data folder with mode 600. */
export function secret(): string {
  const { secret: given, dataDir } = env()
  return given ?? secretOf(path.join(dataDir, 'secret'))
}

const known = new Map<string, string>()

function secretOf(file: string): string {
  const remembered = known.get(file) ?? readOrMake(file)
  known.set(file, remembered)
  return remembered
}

function readOrMake(file: string): string {
  if (!existsSync(file)) make(file)
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}

/** Written whole under another name first: two processes that start at once must end up with the same secret. */
function make(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
  try {
    linkSync(unfinished, file)
  } catch (error) {
    insteadOf('EEXIST', undefined)(error)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** What a keyed hash is written in: whole bytes as two digits each, or for use in an address. */
type Written = 'hex' | 'base64url'

/** Hashes of one purpose, where there are many to make: the settings and the secret are looked at once. */
export function hasherOf(purpose: Purpose, written: Written): (value: string) => string {
  const key = createSecretKey(secret(), 'utf8')
  return (value) => createHmac('sha256', key).update(`${purpose}\0${value}`).digest(written)
}

/** A keyed hash, in hex: equal values can be found again, but not read back or guessed without the secret. */
export function keyedHash(purpose: Purpose, value: string): string {
  return hasherOf(purpose, 'hex')(value)
}

/** A token that can be made again and is stored nowhere: 32 bytes, for use in an address. */
export function keyedToken(purpose: Purpose, value: string): string {
  return hasherOf(purpose, 'base64url')(value)
}
