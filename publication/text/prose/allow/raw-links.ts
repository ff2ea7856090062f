import { type RawMarkup, raw } from './raw-markup-kind'

/** How an address begins where it is surely one. */
const ADDRESS = '(?:https?:|mailto:|www\\.|/|#)'

/** What is left in a text when its writer meant a link or a picture. */
export const RAW_LINKS: readonly RawMarkup[] = [
  raw(/(?<!\\)!\[[^[\]\n]*\]\([^)\n]{0,2000}\)/g, (texts) => texts.brokenPicture),
  raw(new RegExp(`(?<![\\\\!])\\[[^[\\]\\n]+\\]\\(${ADDRESS}`, 'g'), (texts) => texts.brokenLink),
  raw(
    new RegExp(`(?<!\\\\)\\([^()\\n]+\\)\\[${ADDRESS}[^\\]\\s]{0,2000}\\]`, 'g'),
    (texts) => texts.linkWithSwappedBrackets,
  ),
  // "a[i](x y)" and "[1] (https://…)" are as often something else.
  raw(
    /(?<![\\!\p{L}\p{N}\])])\[[^[\]\n]+\]\([^()\s]+[ \t][^()\n]*\)/gu,
    (texts) => texts.brokenLink,
    'isHint',
  ),
  raw(
    new RegExp(`(?<![\\\\!])\\[(?=[^[\\]\\n]*\\p{L})[^[\\]\\n]+\\][ \\t]+\\(${ADDRESS}[^\\s()]+\\)`, 'gu'),
    (texts) => texts.linkWithSpace,
  ),
  raw(
    new RegExp(`(?<!\\\\)!\\[[^[\\]\\n]*\\][ \\t]+\\(${ADDRESS}[^\\s()]+\\)`, 'g'),
    (texts) => texts.pictureWithSpace,
  ),
  // Its bracket is open; "[zie (https://x.nl)]" has an end.
  raw(
    /(?<![\\\]\p{L}\p{N}])\[\p{L}[^[\]()\n]{0,300}\((?:https?:\/\/|mailto:)[^\s()]{1,2000}\)(?![^[\]\n]*\])/gu,
    (texts) => texts.linkWrittenOtherwise,
  ),
  // MediaWiki; "[https://x.nl, 3 mei]" is a source.
  raw(
    /(?<![\\[\]])\[https?:\/\/[^\s[\]]{0,2000}[^\s[\],;:][ \t]+[^[\]\n]{1,300}\](?![\]([:])/g,
    (texts) => texts.linkWrittenOtherwise,
  ),
]
