/** Signs of an IBAN in all, by country (registry of SWIFT). */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  `NL18 BE16 DE22 FR27 GB22 LU20 AT20 CH21 IE22 ES24 PT25 IT27 DK18 NO15 SE24 FI18 PL28 CZ24 HU28 GR27 RO24 BG22 HR21 TR26 MA28`
    .split(' ')
    .map((it) => [it.slice(0, 2), Number(it.slice(2))]),
)
const BEGINS = /(?<![\p{L}\d])[A-Z]{2}[ \u00a0]?\d{2}/giu
/** Between its groups: a line may end there. */
const GAP = /[ \u00a0\n.-]/u
/** These are known by the letters of the bank, also with a slip of the pen. */
const WITH_BANK = /^(?:NL\d\d[A-Z]{4}\d{10}|GB\d\d[A-Z]{4}\d{14})$/
const OLD_BELGIAN = /(?<![\d-])\d{3}-\d{7}-\d{2}(?![\d-])/g
const CALLED =
  /(?<!\p{L})(?:(?:bank)?rekening(?:nummer|nr)?|rek|(?:post)?giro(?:nummer|nr)?|(?:bank)?konto(?:nummer|nr)?|compte|(?:bank )?account|sort code)(?:[ \u00a0.:]{0,3}(?:nummer|nr|no|number|numéro|n°|is|was|ist|est)(?!\p{L})){0,2}[ \u00a0.:]{1,3}(\d(?:[ \u00a0./-]?\d){5,16})(?![\d.,]*\d|[ \u00a0]?(?:€|euro))/giu
const YEARS = /^(?:1[5-9]|20)\d\d\D(?:1[5-9]|20)\d\d$/

/** Numbers of bank accounts as they stand in a text: IBANs (ISO 13616), old Belgian ones, and what is called one. */
export function findBankAccounts(text: string): string[] {
  const ibans = [...text.matchAll(BEGINS)].map(({ index }) => ibanAt(text, index)).filter((it) => it !== '')
  const old = [...text.matchAll(OLD_BELGIAN)].map(([found]) => found).filter(isOldBelgian)
  const called = [...text.matchAll(CALLED)].map(([, found]) => found ?? '').filter((it) => !YEARS.test(it))
  return [...ibans, ...old, ...called]
}

/** The IBAN that begins here; empty when there is none. */
function ibanAt(text: string, start: number): string {
  const length = LENGTHS.get(text.slice(start, start + 2).toUpperCase()) ?? 0
  let signs = ''
  let at = start
  while (signs.length < length && at < text.length) {
    const sign = text.charAt(at)
    if (/[A-Z\d]/i.test(sign)) signs += sign.toUpperCase()
    else if (!GAP.test(sign) || GAP.test(text.charAt(at + 1))) return ''
    at += 1
  }
  const isWhole = length > 0 && signs.length === length && !/^[\p{L}\d]/u.test(text.slice(at, at + 2))
  return isWhole && (WITH_BANK.test(signs) || isIban(signs)) ? text.slice(start, at) : ''
}

/** ISO 7064, mod 97-10: with the country at the end, and letters as 10 to 35, it leaves one. */
function isIban(signs: string): boolean {
  let left = 0
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    left = (left * (value > 9 ? 100 : 10) + value) % 97
  }
  return left === 1
}

function isOldBelgian(found: string): boolean {
  const digits = found.replaceAll('-', '')
  return (Number(digits.slice(0, 10)) % 97 || 97) === Number(digits.slice(10))
}
