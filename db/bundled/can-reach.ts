import { spawnSync } from 'node:child_process'
import type { Account } from './run-as'

/** Whether that account may enter this folder, or run this file. Asked of the system, as that account. */
export function canReach(account: Account, place: string): boolean {
  const { status } = spawnSync('test', ['-x', place], { uid: account.uid, gid: account.gid, cwd: '/' })
  return status === 0
}
