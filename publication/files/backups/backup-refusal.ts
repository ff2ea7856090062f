/** Why a backup is not made, or not restored: what `texts/…/files/backups.ts` has a sentence for. */
export type RefusalReason =
  | { kind: 'no-site' }
  | { kind: 'another-version' }
  | { kind: 'file-is-there'; file: string }
  | { kind: 'no-file'; file: string }
  /** the disk, a right, a folder that is not there: `code` is that of the system */
  | { kind: 'cannot-write' | 'cannot-read'; file: string; code: string }
  | { kind: 'not-a-backup' }
  | { kind: 'truncated'; after: string }
  | { kind: 'damaged'; part: string }
  /** a part that no backup of ours has: a link, a path that leads elsewhere, a name twice */
  | { kind: 'strange'; part: string }
  | { kind: 'newer' }
  | { kind: 'folder-not-empty'; found: string }
  | { kind: 'database-not-empty'; found: string }
  | { kind: 'in-use' }
  | { kind: 'postgres-too-old' }
  | { kind: 'different'; part: string }
  | { kind: 'interrupted' }

/** Expected, and said to whoever typed the command; nothing was changed, or it can be done again. */
export class BackupRefusal extends Error {
  override name = 'BackupRefusal'
  constructor(
    readonly reason: RefusalReason,
    options?: ErrorOptions,
  ) {
    super(JSON.stringify(reason), options)
  }
}
