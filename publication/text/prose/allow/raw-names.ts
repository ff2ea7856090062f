import { atLine, type RawMarkup, raw } from './raw-markup-kind'

/** What begins a line of AsciiDoc and reStructuredText as `:author: Jan`. */
const FIELDS =
  'author|email|revdate|version|toc|toclevels|doctype|imagesdir|icons|alt|width|height|scale|align|figwidth|target|class|name|caption|lang|linenos|title|date|keywords|description|field|param|returns?|type'
/** What stands before words in grave accents of reStructuredText. */
const ROLES =
  'ref|doc|term|func|class|mod|meth|attr|math|numref|cite|download|abbr|sub|sup|guilabel|kbd|menuselection|file|code|pep|rfc'
/** Of emoji, those that are typed most; what other name stands between colons may be a word. */
const EMOJI =
  '[+-]1|100|[a-z]+(?:_[a-z]+)+|tada|smiley?|smil(?:e|ing)|grin(?:ning)?|joy|laughing|wink|blush|heart|thumbsup|thumbsdown|fire|rocket|star|sparkles|warning|eyes|cry|sob|thinking|clap|pray|wave|bulb|memo|book|books|bug|sunglasses|confused|scream|rage|ok|x|boom|muscle|coffee|beer|cake|gift|snowman|sunny|cat|dog'
const NOT_BEFORE = '(?<![\\\\\\p{L}\\p{N}:])'
const NOT_BEHIND = '(?![\\p{L}\\p{N}:])'

/** Names between colons that mean something in other software. */
export const RAW_NAMES: readonly RawMarkup[] = [
  raw(atLine(`:(?:${FIELDS}):(?=[ \\t]+\\S|[ \\t]*$)`), (texts) => texts.instruction),
  raw(new RegExp(`${NOT_BEFORE}:(?:${ROLES}):${NOT_BEHIND}`, 'gu'), (texts) => texts.instruction),
  raw(new RegExp(`${NOT_BEFORE}:(?:${EMOJI}):${NOT_BEHIND}`, 'gu'), (texts) => texts.emojiName),
  raw(
    new RegExp(`${NOT_BEFORE}:[a-z][a-z_-]*[a-z]:${NOT_BEHIND}`, 'gu'),
    (texts) => texts.nameInColons,
    'isHint',
  ),
]
