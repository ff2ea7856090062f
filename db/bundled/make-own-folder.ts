import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Account } from './run-as'

/**
 * A folder that only this account may enter. A link, or another's folder that stands there already, is refused:
 * below a shared place such as /tmp anybody could have put it there for us to hand over.
 */
export function makeOwnFolder(folder: string, account: Account | null): void {
  // Only the folder itself: the account has to get through those above it.
  mkdirSync(path.dirname(folder), { recursive: true, mode: 0o755 })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  const owners = [process.getuid?.(), account?.uid]
  if (!found.isDirectory() || !owners.includes(found.uid)) {
    throw new Error(`${folder} belongs to another account: remove it, or start Samenspraak as that account`)
  }
  chmodSync(folder, 0o700)
  if (account) chownSync(folder, account.uid, account.gid)
}
