import { IN_A_SENTENCE, INFIX, SPACE, WORD } from '../../compositions/privacy/name-parts'
import { isNoPerson } from '../../compositions/privacy/no-people'
import { loneNameKeys, loneWordKeys } from './known-keys'
import { type Word, wordsIn } from './words-in'

/** "Jansen", "Zutphen": a capital that no sentence gave it. */
const NAME = new RegExp(`${IN_A_SENTENCE}${WORD}(?![\\p{L}@])`, 'gu')
/** "Els Jansen", "Els van Dijk": each of its names is hers. */
const NAMES = new RegExp(
  `${IN_A_SENTENCE}${WORD}(?:${SPACE}(?:${INFIX}${SPACE})?${WORD}){1,3}(?![\\p{L}@])`,
  'gu',
)
const FEWEST_LETTERS = 3
/** In German every noun has one. */
const GERMAN = /(?<!\p{L})(?:und|nicht|ich|auch|wir|eine[mnrs]?)(?!\p{L})/iu
/** A compound that somebody makes for one occasion, but for a part of a day. */
const LONG = /^(?!(?:maan|dins|woens|donder|vrij|zater|zon)dag)\D{15,}$/
/** What is said of somebody’s body, love, money or past: words of one’s own. In the spelling of `Word`, anywhere in a word. */
const TELLING =
  /kanker|cancer|tumor|leukemi|leukaemi|dementie|dementia|alzheimer|parkinson|diabet|epilep|hartinfarct|herseninfarct|herseno|chemo|bestraling|operatie|geopereerd|surgery|ziekenhuis|hospice|euthanas|zelfmoord|suicid|depressi|bipola|psychiat|psychot|psychos|schizo|anorexi|boulimi|autis|therapie|therapeut|therapist|verslav|addict|alcoholi|zwanger|pregnan|miskraam|miscarr|abort|onvruchtbaar|infertil|homoseks|homosex|lesbi|biseks|bisex|transgender|vreemdg|verkracht|misbruik|incest|mishandel|scheiding|divorce|failli|bankrup|schulden|deurwaarder|ontslag|ontslagen|strafblad|gevangenis|veroordeeld|arrestatie|gearresteerd/

/**
 * What single words of a private passage are known by: names in the middle of a sentence, long compounds, and words that tell of
 * somebody by themselves. `isTold`: words that are no secret.
 */
export function loneKeysOf(passage: string, isTold: (word: Word) => boolean): string[] {
  const names = GERMAN.test(passage)
    ? []
    : [NAME, NAMES].flatMap((pattern) => [...passage.matchAll(pattern)].map(([found]) => found))
  const capitalised = names.filter((found) => !isNoPerson(found)).flatMap((found) => wordsIn(found))
  const telling = wordsIn(passage).filter(({ word }) => TELLING.test(word) || LONG.test(word))
  return [
    ...capitalised
      .filter((word) => word.isCapitalised && word.word.length >= FEWEST_LETTERS && !isTold(word))
      .flatMap(loneNameKeys),
    ...telling.filter((word) => !isTold(word)).flatMap(loneWordKeys),
  ]
}
