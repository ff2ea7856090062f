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
  ownerUsage:
    'Gebruik: npm run owner -- naam@example.org\nVoor wie al beheerder is, maakt dit een nieuwe inloglink. Wie dat nog niet is, wordt het; een adres dat hier niet bekend is, wordt een nieuwe beheerder.',
  owners: (addresses: string[]) =>
    addresses.length === 0
      ? 'Er is nog geen beheerder met een adres.'
      : `Beheerders:\n${addresses.map((address) => `- ${address}`).join('\n')}`,
  firstOwner: (url: string) => `Eerste beheerder: ${url}`,
  stopping: 'Samenspraak stopt; nog een keer Ctrl-C stopt meteen',
  stopped: 'Gestopt',
  failed: (reason: string) => `Samenspraak kan niet starten: ${reason}`,
  portTaken: (port: number) =>
    `op poort ${port} luistert al iets anders. Stop dat, of kies een andere poort met PORT.`,
  portForbidden: (port: number) => `poort ${port} mag dit account niet gebruiken. Kies met PORT een hogere.`,
  dataUnwritable: (folder: string) =>
    `in de map met gegevens kan niet geschreven worden: ${folder}. Zet DATA_DIR op een map die van dit account is, of geef die het account.`,
  homeUnwritable: (folder: string) =>
    `in HOME kan niet geschreven worden: ${folder}. Zet HOME op een map die van dit account is, of geef die het account.`,
  hostUnknown: (host: string) => `${host} is geen adres van deze computer. Kies met HOST een ander.`,
  databaseUnreachable: (reason: string) =>
    `de database van DATABASE_URL is niet te bereiken (${reason}). Controleer het adres en of PostgreSQL draait.`,
  databaseNewer:
    'de database is bijgewerkt door een nieuwere Samenspraak dan deze, en daarom blijven we ervan af. Start de nieuwere, of zet een backup van vóór die tijd terug.',
  dataFolder: {
    'restore-unfinished': ({ folder }: { folder: string }) =>
      `in ${folder} is een back-up maar half teruggezet. Draai npm run restore opnieuw, met hetzelfde bestand.`,
    'database-missing': ({ folder, found }: { folder: string; found: string }) =>
      `in ${folder} staat ‘${found}’ van een site, maar de database ontbreekt. Er wordt geen nieuwe gemaakt. Zet een back-up terug in een lege map (npm run restore), of noem de database in DATABASE_URL. Begin je bewust opnieuw, kies dan met DATA_DIR een lege map.`,
    'database-gone': ({ folder, place }: { folder: string; place: string }) =>
      `de database van ${folder} hoort in ${place} te staan en is daar niet. Er wordt geen nieuwe gemaakt. Zet die map terug, of zet een back-up terug in een lege datamap (npm run restore).`,
    'anothers-database': ({ folder, place }: { folder: string; place: string }) =>
      `de database in ${place} is niet die van ${folder}. Zet de goede terug. Is het toch de bedoeling, haal dan cluster.json uit ${folder} weg.`,
    'copied-folder': ({
      folder,
      place,
      owner,
      note,
    }: {
      folder: string
      place: string
      owner: string
      note: string
    }) =>
      `${folder} is een kopie of teruggezet; de database ernaast, in ${place}, hoort bij ${owner} en is niet meegekopieerd. Gebruik npm run backup en npm run restore. Is de oude map weg en moet deze map die database krijgen, haal dan ${note} weg.`,
  },
  notBuilt: 'de pagina’s zijn nog niet gebouwd. Begin met npm start.',
  seeLog: 'er ging iets mis dat we niet verwachtten; de regel hierboven zegt wat.',
}
