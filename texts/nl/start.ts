/** What the server says at the terminal while it starts and stops. */
export const start = {
  wrongEnvironment: (problems: string[]) =>
    `De instellingen kloppen niet:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
  step: (what: string, seconds: string) => `${what} (${seconds} s)`,
  postgres: {
    made: 'PostgreSQL ingericht en gestart',
    started: 'PostgreSQL gestart',
    adopted: 'PostgreSQL draaide nog en is overgenomen',
  },
  databaseReached: 'Database bereikt',
  migrated: 'Tabellen bijgewerkt',
  filled: 'Lege site gevuld uit content/',
  nextReady: 'Paginamaker klaar',
  pressReady: 'Pers klaar',
  workerReady: 'Taken worden gedaan',
  mailReady: (host: string, port: number) => `Mail wordt aangenomen op ${host}, poort ${port}`,
  mailWithoutDomain:
    'INBOUND_PORT werkt alleen samen met INBOUND_DOMAIN. Zet die ook, of haal INBOUND_PORT weg.',
  mailPortTaken: (port: number) =>
    `op poort ${port} luistert al iets anders. Stop dat, of kies voor mail een andere poort met INBOUND_PORT.`,
  mailPortForbidden: (port: number) =>
    `poort ${port} mag dit account niet gebruiken. Kies met INBOUND_PORT een hogere en stuur poort 25 daarheen door.`,
  runsAt: (url: string) => `Samenspraak draait op ${url}`,
  firstOwner: (url: string) => `Eerste beheerder: ${url}`,
  stopping: 'Samenspraak stopt; nog een keer Ctrl-C stopt meteen',
  stopped: 'Gestopt',
  failed: (reason: string) => `Samenspraak kan niet starten: ${reason}`,
  portTaken: (port: number) =>
    `op poort ${port} luistert al iets anders. Stop dat, of kies een andere poort met PORT.`,
  portForbidden: (port: number) => `poort ${port} mag dit account niet gebruiken. Kies met PORT een hogere.`,
  hostUnknown: (host: string) => `${host} is geen adres van deze computer. Kies met HOST een ander.`,
  databaseUnreachable: (reason: string) =>
    `de database van DATABASE_URL is niet te bereiken (${reason}). Controleer het adres en of PostgreSQL draait.`,
  databaseNewer:
    'de database is bijgewerkt door een nieuwere Samenspraak dan deze, en daarom blijven we ervan af. Start de nieuwere, of zet een backup van vóór die tijd terug.',
  notBuilt: 'de pagina’s zijn nog niet gebouwd. Begin met npm start.',
  seeLog: 'er ging iets mis dat we niet verwachtten; de regel hierboven zegt wat.',
}
