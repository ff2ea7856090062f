import { enumerate } from '@/texts/shorten'

const number = (count: number) => count.toLocaleString('nl-NL')
const size = (bytes: number) =>
  bytes < 1e6 ? `${number(Math.ceil(bytes / 1e3))} kB` : `${number(Math.round(bytes / 1e5) / 10)} MB`
const share = (done: number, total: number) => `${number(done)} van ${number(total)}`
type Counts = { tables: number; rows: number; files: number }
const counts = ({ tables, rows, files }: Counts) =>
  `${number(rows)} rijen in ${number(tables)} tabellen, ${number(files)} ${files === 1 ? 'bestand' : 'bestanden'}`
/** What the system's words for a failure mean here. */
const reasons: Record<string, string> = {
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'de schijfruimte van dit account is op',
  EACCES: 'dit account mag daar niet komen',
  EPERM: 'dit account mag daar niet komen',
  EROFS: 'die schijf is alleen te lezen',
  ENOENT: 'die map bestaat niet',
  ENOTDIR: 'die map bestaat niet',
  EISDIR: 'dat is een map',
  EFBIG: 'zo groot kan een bestand op die schijf niet zijn',
}
const reason = (code: string) => reasons[code] ?? (code || 'onbekend')

/** Making, judging and restoring a backup. Dutch. Sentences that need a value are functions. */
export const backups = {
  usage: {
    backup:
      'Gebruik: npm run backup -- BESTAND om een back-up te maken (met --overwrite ook over een bestand heen),\nof: npm run backup -- --verify BESTAND om er een te controleren.',
    restore: 'Gebruik: npm run restore -- BESTAND',
  },
  progress: {
    read: (done: number, total: number) => `Back-up nakijken: ${size(done)} van ${size(total)}`,
    tables: (done: number, total: number) => `Tabellen: ${share(done, total)}`,
    files: (done: number, total: number) => `Bestanden: ${share(done, total)}`,
  },
  made: (given: Counts & { file: string; bytes: number }) =>
    `Back-up gemaakt: ${given.file} (${size(given.bytes)}): ${counts(given)}. Wie dit bestand heeft, heeft alles van de site: bewaar het zo.`,
  secretIsElsewhere:
    'SECRET komt uit de instellingen en staat niet in deze back-up: bewaar het apart, anders werken links uit oude mails straks niet meer.',
  removedMeanwhile: (count: number) =>
    count === 1
      ? 'Eén beeld werd verwijderd terwijl de back-up liep en zit er niet in.'
      : `${number(count)} beelden werden verwijderd terwijl de back-up liep en zitten er niet in.`,
  lost: (hashes: string[]) =>
    `Let op: van ${number(hashes.length)} beelden heeft de site zelf geen (gaaf) bestand meer: ${enumerate(hashes)}`,
  notOurs: (names: string[]) =>
    `In de database staan ook tabellen die niet van de site zijn; die zitten er niet in: ${enumerate(names)}`,
  verified: (given: Counts & { file: string; moment: string }) =>
    `${given.file} is heel: teruggezet in een proefdatabase en vergeleken, ${counts(given)}, van ${given.moment}.`,
  restored: (given: Counts & { dataDir: string; moment: string }) =>
    `Teruggezet in ${given.dataDir}: ${counts(given)}, van ${given.moment}. Start de site met npm start.`,
  otherSecret:
    'Let op: SECRET is hier anders dan toen. Zet de oude terug voor de eerste start; anders werken afmeldlinks en antwoordadressen uit oude mails niet meer.',
  signInAgain:
    'Niemand is nog ingelogd: iedereen logt opnieuw in, ook jij. Inloglinks, uitnodigingen en bevestigingen van een nieuw adres van vóór het terugzetten werken niet meer; links in mails aan lezers wel.',
  silent:
    'De site verstuurt niets, behalve inloglinks, tot een beheerder op de schrijftafel besluit wat er met wachtende post gebeurt.',
  refused: {
    'no-site': () => 'Hier staat geen site om een back-up van te maken. Kloppen DATA_DIR en DATABASE_URL?',
    'another-version': () =>
      'De database is van een andere versie dan dit programma. Maak de back-up met de versie die draait, of start deze versie eerst.',
    'file-is-there': ({ file }: { file: string }) =>
      `${file} bestaat al. Kies een andere naam, of zet er --overwrite bij.`,
    'no-file': ({ file }: { file: string }) => `${file} bestaat niet.`,
    'cannot-write': ({ file, code }: { file: string; code: string }) =>
      `${file} kan niet worden geschreven: ${reason(code)}. Er is niets blijven staan.`,
    'cannot-read': ({ file, code }: { file: string; code: string }) =>
      `${file} kan niet worden gelezen: ${reason(code)}.`,
    'not-a-backup': () => 'Dit is geen back-up van Samenspraak, of het begin ervan is beschadigd.',
    truncated: ({ after }: { after: string }) =>
      `Deze back-up is afgebroken: na ${after} ontbreekt de rest. Er is niets veranderd.`,
    damaged: ({ part }: { part: string }) =>
      `Deze back-up is beschadigd: ${part} klopt niet. Er is niets blijven staan.`,
    strange: ({ part }: { part: string }) =>
      `In deze back-up staat iets wat er niet hoort: ${JSON.stringify(part.slice(0, 200))}. Er is niets blijven staan.`,
    newer: () =>
      'Deze back-up is gemaakt met een nieuwere versie van Samenspraak. Zet hem terug met die versie, of met een nog nieuwere.',
    'folder-not-empty': ({ found }: { found: string }) =>
      `De datamap is niet leeg (${found}). Terugzetten kan alleen in een lege map: kies er een met DATA_DIR.`,
    'database-not-empty': ({ found }: { found: string }) =>
      `De database is niet leeg (${found}). Terugzetten kan alleen in een lege database: maak er een en noem die in DATABASE_URL.`,
    'in-use': () =>
      'De database is in gebruik: er draait een site op, of er wordt al iets teruggezet. Stop die eerst.',
    'postgres-too-old': () => 'Deze PostgreSQL is te oud: het moet versie 15 of nieuwer zijn.',
    different: ({ part }: { part: string }) =>
      `Wat is teruggezet is niet wat in de back-up staat: ${part}. Er is niets blijven staan; de schijf of de database is niet te vertrouwen.`,
    interrupted: () => 'Afgebroken; er is niets blijven staan.',
  },
  unexpected: (what: string) => `Dat ging mis: ${what}`,
}
