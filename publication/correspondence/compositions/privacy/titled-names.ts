import { CAPITAL_INFIX, INFIX, SPACE, WORD } from './name-parts'
import { isStreet } from './no-people'

const TITLES =
  '[Mm]eneer|[Mm]evrouw|[Mm]ijnheer|[Jj]uffrouw|heer|[Dd]hr\\.?|[Mm]evr\\.?|[Mm]w\\.?|[Dd]rs?\\.|[Ii]r\\.|[Ii]ng\\.|[Mm]r\\.|[Dd]s\\.|[Pp]rof\\.|[Pp]rofessor|[Dd]okter|[Dd]ominee|[Pp]astoor|[Pp]ater|[Zz]uster|[Bb]urgemeester|[Ww]ethouder|[Nn]otaris|[Mm]eester|[Jj]uf|[Oo]om|[Tt]ante|[Ff]amilie|[Bb]uurman|[Bb]uurvrouw'
const RELATIVES =
  'man|vrouw|zoon|dochter|zus|zusje|broer|broertje|vader|moeder|neef|nicht|vriend|vriendin|collega|buurman|buurvrouw|baas|kleinzoon|kleindochter|ex|oma|opa'
const TITLED = new RegExp(
  `(?<!\\p{L})(?:${TITLES}|(?:[Mm]ijn|[Jj]ouw|[Jj]e|[Zz]ijn|[Hh]aar|[Oo]nze|[Hh]un)${SPACE}(?:${RELATIVES}))${SPACE}((?:(?:${INFIX}|${CAPITAL_INFIX})${SPACE})?${WORD}(?:${SPACE}(?:${INFIX}${SPACE})?${WORD}){0,2})(?!\\p{L})`,
  'gu',
)

/** "mevrouw De Groot", "dr. El Amrani", "mijn zus Roos": what is said before makes any word a name. */
export function findTitledNames(text: string): string[] {
  return [...text.matchAll(TITLED)].map(([, name]) => name ?? '').filter((name) => !isStreet(name))
}
