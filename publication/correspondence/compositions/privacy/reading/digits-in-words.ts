import { type Reading, type Replaced, replacedIn } from './reading'

const numbered = (words: string, from = 0): [string, string][] =>
  words
    .split(' ')
    .flatMap((said, at) => said.split('|').map((word): [string, string] => [word, `${from + at}`]))

const NL = 'nul een|één twee drie vier vijf zes zeven acht negen'
const DE = 'null eins zwei drei vier fünf sechs sieben acht neun'
const EN = 'zero|oh one two three four five six seven eight nine'
const FR = 'zéro|zero un deux trois quatre cinq six sept huit neuf'
const TEENS = [
  'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
]
const NL_TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'
const DE_TENS = 'zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig'
const EN_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const FR_TENS = 'vingt trente quarante cinquante soixante'

const tens = (words: string) => numbered(words, 2).map(([word, ten]): [string, string] => [word, `${ten}0`])

/** "eenentwintig", "einundzwanzig": the unit first; "twenty-one", "vingt-et-un": the ten first. */
function joined(
  units: string,
  tensOf: string,
  join: (unit: string, ten: string) => string[],
): [string, string][] {
  return tens(tensOf).flatMap(([ten, value]) =>
    numbered(units)
      .slice(1)
      .filter(([, unit]) => unit !== '0')
      .flatMap(([word, unit]) =>
        join(word, ten).map((said): [string, string] => [said, `${Number(value) + Number(unit)}`]),
      ),
  )
}

const SAID: ReadonlyMap<string, string> = new Map([
  ...[NL, DE, EN, FR].flatMap((words) => numbered(words)),
  ...TEENS.flatMap((words) => numbered(words, 10)),
  ...[NL_TENS, DE_TENS, EN_TENS, FR_TENS].flatMap(tens),
  ...joined(NL, NL_TENS, (unit, ten) => [`${unit}en${ten}`, `${unit}ën${ten}`]),
  ...joined(DE.replace('eins', 'ein'), DE_TENS, (unit, ten) => [`${unit}und${ten}`]),
  ...joined(EN, EN_TENS, (unit, ten) => [`${ten}-${unit}`]),
  ...joined(FR, FR_TENS, (unit, ten) => [`${ten}-${unit}`, `${ten}-et-${unit}`]),
  ...numbered('dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf').flatMap(
    ([word, unit]): [string, string][] => [
      [`soixante-${word}`, `${70 + Number(unit)}`],
      [`quatre-vingt-${word}`, `${90 + Number(unit)}`],
    ],
  ),
  ...numbered('vingts un deux trois quatre cinq six sept huit neuf').map(([word, unit]): [string, string] => [
    `quatre-vingt${unit === '0' ? 's' : `-${word}`}`,
    `${80 + Number(unit)}`,
  ]),
])
const NOUGHTS = new Set(['nul', 'null', 'zero', 'zéro', 'oh', 'plus'])
const TOKEN = /(?<![\p{L}\d])(?:\p{L}[\p{L}-]{1,40}|\d{1,15})(?![\p{L}\d])/gu
const GAP = /^[\s,.()/–-]{1,3}$/u
const FEWEST_DIGITS = 8
const MOST_DIGITS = 15
const MOBILE_IN_DIGITS = /^06[1-58]\d{7}$/

type Token = { said: string; digits: string; from: number; to: number }

/** The same reading with numbers that are said in words, or digit by digit, in digits: "nul zes 12 …", "0 6 1 2 …". */
export function digitsForWords(reading: Reading): Reading {
  const stretches: Replaced[] = []
  for (const run of listRuns(reading.text)) {
    const [first, last] = [run[0], run.at(-1)]
    const digits = run.map((it) => it.digits).join('')
    if (!first || !last || !isNumber(run, digits)) continue
    stretches.push({ from: first.from, to: last.to, by: `${first.said === 'plus' ? '+' : ''}${digits}` })
  }
  return replacedIn(reading, stretches)
}

/** What begins with a nought or a plus, up to the last that is a number. */
function listRuns(text: string): Token[][] {
  const runs: Token[][] = []
  let open: Token[] | null = null
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const said = word.toLowerCase()
    const digits = /^\d/.test(said) ? said : said === 'plus' ? '' : SAID.get(said)
    const last = open?.at(-1)
    const goesOn = open && last && digits && GAP.test(text.slice(last.to, index))
    const token = { said, digits: digits ?? '', from: index, to: index + word.length }
    if (goesOn) open?.push(token)
    else if (digits !== undefined && (NOUGHTS.has(said) || said === '0')) {
      open = [token]
      runs.push(open)
    } else open = null
  }
  return runs
}

function isNumber(run: readonly Token[], digits: string): boolean {
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS || isCounted(digits)) return false
  if (run[0]?.said === '0') return run.every((it) => it.said.length === 1) && MOBILE_IN_DIGITS.test(digits)
  return true
}

/** "nul een twee drie": each is one more. */
function isCounted(digits: string): boolean {
  const steps = [...digits].slice(1).map((it, at) => Number(it) - Number(digits[at]))
  return steps.every((it) => it === 1) || digits.startsWith('01234567')
}
