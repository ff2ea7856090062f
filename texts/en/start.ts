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
  firstOwner: (url) => `First owner: ${url}`,
  stopping: 'Samenspraak is stopping; Ctrl-C once more stops at once',
  stopped: 'Stopped',
  failed: (reason) => `Samenspraak cannot start: ${reason}`,
  portTaken: (port) => `something else listens on port ${port}. Stop it, or choose another with PORT.`,
  portForbidden: (port) => `this account may not use port ${port}. Choose a higher one with PORT.`,
  hostUnknown: (host) => `${host} is no address of this computer. Choose another with HOST.`,
  databaseUnreachable: (reason) =>
    `the database of DATABASE_URL cannot be reached (${reason}). Check the address, and whether PostgreSQL runs.`,
  databaseNewer:
    'the database was brought up to date by a Samenspraak that is newer than this one, so we keep our hands off it. Start the newer one, or restore a backup of before.',
  notBuilt: 'the pages have not been built. Begin with npm start.',
  seeLog: 'something happened that we did not expect; the line above says what.',
}
