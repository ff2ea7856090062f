/** Why a data folder is not taken into use: what `texts/…/start.ts` has a sentence for. */
export type DataFolderReason =
  | { kind: 'restore-unfinished'; folder: string }
  /** there are things of a site, and no database to them */
  | { kind: 'database-missing'; folder: string; found: string }
  /** the database is elsewhere, and no longer there */
  | { kind: 'database-gone'; folder: string; place: string }
  | { kind: 'anothers-database'; folder: string; place: string }
  /** the database is elsewhere, and belongs to the folder that this one is a copy of */
  | { kind: 'copied-folder'; folder: string; place: string; owner: string; note: string }

/** Expected, and said to whoever started the program; nothing was changed. */
export class DataFolderRefusal extends Error {
  override name = 'DataFolderRefusal'
  constructor(readonly reason: DataFolderReason) {
    super(JSON.stringify(reason))
  }
}
