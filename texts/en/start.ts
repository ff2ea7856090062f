import type { start as nl } from '../nl/start'

export const start: typeof nl = {
  wrongEnvironment: (problems) =>
    `The settings are not right:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
  step: (what, seconds) => `${what} (${seconds} s)`,
  postgres: {
    made: 'PostgreSQL set up and started',
    started: 'PostgreSQL started',
    adopted: 'PostgreSQL was still running and has been adopted',
  },
  databaseReached: 'Database reached',
  migrated: 'Tables up to date',
  filled: 'Empty site filled from content/',
  nextReady: 'Page maker ready',
  pressReady: 'Press ready',
  workerReady: 'Jobs are being done',
  mailReady: (host: string, port: number) => `Mail is taken in on ${host}, port ${port}`,
  mailWithoutDomain:
    'INBOUND_PORT only works together with INBOUND_DOMAIN. Set that too, or remove INBOUND_PORT.',
  mailPortTaken: (port: number) =>
    `something else is listening on port ${port} already. Stop it, or choose another port for mail with INBOUND_PORT.`,
  mailPortForbidden: (port: number) =>
    `this account may not use port ${port}. Choose a higher one with INBOUND_PORT and forward port 25 to it.`,
  runsAt: (url) => `Samenspraak runs at ${url}`,
  ownerUsage:
    'Usage: npm run owner -- name@example.org\nFor an owner this makes a fresh link to sign in. Who is not an owner yet becomes one; an address that is not known here becomes a new owner.',
  owners: (addresses) =>
    addresses.length === 0
      ? 'There is no owner with an address yet.'
      : `Owners:\n${addresses.map((address) => `- ${address}`).join('\n')}`,
  firstOwner: (url) => `First owner: ${url}`,
  stopping: 'Samenspraak is stopping; Ctrl-C once more stops at once',
  stopped: 'Stopped',
  failed: (reason) => `Samenspraak cannot start: ${reason}`,
  portTaken: (port) => `something else listens on port ${port}. Stop it, or choose another with PORT.`,
  portForbidden: (port) => `this account may not use port ${port}. Choose a higher one with PORT.`,
  dataUnwritable: (folder) =>
    `the data folder cannot be written: ${folder}. Point DATA_DIR at a folder of this account, or give it that one.`,
  homeUnwritable: (folder) =>
    `HOME cannot be written: ${folder}. Point HOME at a folder of this account, or give it that one.`,
  hostUnknown: (host) => `${host} is no address of this computer. Choose another with HOST.`,
  databaseUnreachable: (reason) =>
    `the database of DATABASE_URL cannot be reached (${reason}). Check the address, and whether PostgreSQL runs.`,
  databaseNewer:
    'the database was brought up to date by a Samenspraak that is newer than this one, so we keep our hands off it. Start the newer one, or restore a backup of before.',
  dataFolder: {
    'restore-unfinished': ({ folder }) =>
      `a backup was restored into ${folder} only in part. Run npm run restore again, with the same file.`,
    'database-missing': ({ folder, found }) =>
      `${folder} has ‘${found}’ of a site, but its database is missing. No new one is made. Restore a backup into an empty folder (npm run restore), or name the database in DATABASE_URL. To begin anew on purpose, choose an empty folder with DATA_DIR.`,
    'database-gone': ({ folder, place }) =>
      `the database of ${folder} should be in ${place} and is not there. No new one is made. Put that folder back, or restore a backup into an empty data folder (npm run restore).`,
    'anothers-database': ({ folder, place }) =>
      `the database in ${place} is not that of ${folder}. Put the right one back. If this is on purpose, take cluster.json out of ${folder}.`,
    'copied-folder': ({ folder, place, owner, note }) =>
      `${folder} is a copy or was put back; the database beside it, in ${place}, belongs to ${owner} and was not copied along. Use npm run backup and npm run restore. If the old folder is gone and this one is to have that database, take ${note} away.`,
  },
  notBuilt: 'the pages have not been built. Begin with npm start.',
  seeLog: 'something happened that we did not expect; the line above says what.',
}
