import type { backups as nl } from '@/texts/nl/files/backups'
import { enumerate } from '@/texts/shorten'

const number = (count: number) => count.toLocaleString('en-GB')
const size = (bytes: number) =>
  bytes < 1e6 ? `${number(Math.ceil(bytes / 1e3))} kB` : `${number(Math.round(bytes / 1e5) / 10)} MB`
const share = (done: number, total: number) => `${number(done)} of ${number(total)}`
const counts = ({ tables, rows, files }: { tables: number; rows: number; files: number }) =>
  `${number(rows)} rows in ${number(tables)} tables, ${number(files)} ${files === 1 ? 'file' : 'files'}`
const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'this account has no disk space left',
  EACCES: 'this account may not go there',
  EPERM: 'this account may not go there',
  EROFS: 'that disk can only be read',
  ENOENT: 'that folder does not exist',
  ENOTDIR: 'that folder does not exist',
  EISDIR: 'that is a folder',
  EFBIG: 'a file on that disk cannot be as large',
}
const reason = (code: string) => reasons[code] ?? (code || 'unknown')

/** Making, judging and restoring a backup. English, sentence by sentence the Dutch. */
export const backups: typeof nl = {
  usage: {
    backup:
      'Usage: npm run backup -- FILE to make a backup (with --overwrite also over a file),\nor: npm run backup -- --verify FILE to check one.',
    restore: 'Usage: npm run restore -- FILE',
  },
  progress: {
    read: (done, total) => `Reading the backup: ${size(done)} of ${size(total)}`,
    tables: (done, total) => `Tables: ${share(done, total)}`,
    files: (done, total) => `Files: ${share(done, total)}`,
  },
  made: (given) =>
    `Backup made: ${given.file} (${size(given.bytes)}): ${counts(given)}. Whoever has this file has all of the site: keep it that way.`,
  secretIsElsewhere:
    'SECRET comes from the settings and is not in this backup: keep it separately, or links in old mails will no longer work.',
  removedMeanwhile: (count) =>
    count === 1
      ? 'One picture was removed while the backup was made and is not in it.'
      : `${number(count)} pictures were removed while the backup was made and are not in it.`,
  lost: (hashes) =>
    `Note: of ${number(hashes.length)} pictures the site itself has no (sound) file any more: ${enumerate(hashes)}`,
  notOurs: (names) =>
    `The database also has tables that are not the site's; those are not in it: ${enumerate(names)}`,
  verified: (given) =>
    `${given.file} is whole: restored into a trial database and compared, ${counts(given)}, of ${given.moment}.`,
  restored: (given) =>
    `Restored into ${given.dataDir}: ${counts(given)}, of ${given.moment}. Start the site with npm start.`,
  otherSecret:
    'Note: SECRET is another here than it was. Put the old one back before the first start, or links to leave and reply addresses in old mails no longer work.',
  signInAgain:
    'Nobody is signed in any more: everybody signs in anew, you too. Links to sign in, invitations and confirmations of a new address from before the restore no longer work; links in mails to readers do.',
  silent:
    'The site sends nothing but links to sign in until an owner decides at the desk what becomes of mail that waits.',
  refused: {
    'no-site': () => 'There is no site here to make a backup of. Are DATA_DIR and DATABASE_URL right?',
    'another-version': () =>
      'The database is of another version than this program. Make the backup with the version that runs, or start this version first.',
    'file-is-there': ({ file }) => `${file} is there already. Choose another name, or add --overwrite.`,
    'no-file': ({ file }) => `${file} does not exist.`,
    'cannot-write': ({ file, code }) =>
      `${file} cannot be written: ${reason(code)}. Nothing was left behind.`,
    'cannot-read': ({ file, code }) => `${file} cannot be read: ${reason(code)}.`,
    'not-a-backup': () => 'This is no backup of Samenspraak, or its beginning is damaged.',
    truncated: ({ after }) =>
      `This backup was broken off: the rest after ${after} is missing. Nothing was changed.`,
    damaged: ({ part }) => `This backup is damaged: ${part} is not right. Nothing was left behind.`,
    strange: ({ part }) =>
      `Something in this backup does not belong there: ${JSON.stringify(part.slice(0, 200))}. Nothing was left behind.`,
    newer: () =>
      'This backup was made with a newer version of Samenspraak. Restore it with that version, or with a newer one still.',
    'folder-not-empty': ({ found }) =>
      `The data folder is not empty (${found}). A backup is restored into an empty folder only: choose one with DATA_DIR.`,
    'database-not-empty': ({ found }) =>
      `The database is not empty (${found}). A backup is restored into an empty database only: make one and name it in DATABASE_URL.`,
    'in-use': () =>
      'The database is in use: a site runs on it, or something is being restored. Stop that first.',
    'postgres-too-old': () => 'This PostgreSQL is too old: it must be version 15 or newer.',
    different: ({ part }) =>
      `What was restored is not what the backup says: ${part}. Nothing was left behind; the disk or the database cannot be trusted.`,
    interrupted: () => 'Broken off; nothing was left behind.',
  },
  unexpected: (what) => `That went wrong: ${what}`,
}
