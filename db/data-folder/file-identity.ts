import { statSync } from 'node:fs'

/** Tells a file from every copy of it, as far as the system can: its number on its disk, and when it came to be. */
export type FileIdentity = { inode: string; bornAt: string }

export function identityOf(file: string): FileIdentity {
  const { ino, birthtimeNs } = statSync(file, { bigint: true })
  return { inode: String(ino), bornAt: String(birthtimeNs) }
}

/**
 * Whether two identities are of one file. Moved on the same disk it is; put back from a backup or copied it is not. When it
 * was born, to the nanosecond, says more than its number, which some disks give out anew; not every disk knows it.
 */
export function isSameFile(one: FileIdentity, other: FileIdentity): boolean {
  const knowBirth = one.bornAt !== '0' && other.bornAt !== '0'
  return knowBirth ? one.bornAt === other.bornAt : one.inode === other.inode
}
