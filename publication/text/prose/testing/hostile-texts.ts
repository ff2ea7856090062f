import { HOSTILE_SEEDS } from './hostile-seeds'

/** Pieces of the grammar that the generator joins without any regard for meaning. */
const PIECES = [
  ...'< > </ /> { } ( ) [ ] ]( ]: ![ * ** _ __ ~~ ` ``` ~~~ > # ## - 1. + | |-|-| \\ & ; : = " \''.split(' '),
  ...'Box Note Figure Pullquote Video Letter script iframe svg a img _x __proto__ x.y on:click'.split(' '),
  ...'<Box> </Box> <Note> </Note> <Pullquote> </Pullquote> <Letter> </Letter> <script> <b> </b>'.split(' '),
  ...'href= src= alt= title= style= onClick= from= sent= "x" {x} {...x}'.split(' '),
  ...'javascript:x https://x.example /media/a.png data:x mailto:a@b.nl #x //x.example \\\\x'.split(' '),
  ...'&#8238; &#106; &lt; &amp; &colon; \u202e \u0000 \u00ad \u200d \u0092 \ufeff é 😀 שלום'.split(' '),
  ...'[^a] [^a]: [^b] [^b]: [x] [^ ]:'.split(' '),
  ...'import export default from const'.split(' '),
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
    ' ',
    ' ',
    'woord',
    'een zin.',
    '- - - ',
    '> > ',
    '\n---\n',
    '\n===\n',
  ],
]

/** The same texts for the same number, so that a failure can be looked at again. */
export function* hostileTexts(count: number, seed: number): Generator<string> {
  const random = randomFrom(seed)
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  const seedText = () => pick(HOSTILE_SEEDS) ?? ''
  const ways = [
    () =>
      Array.from({ length: 1 + Math.floor(random() * 25) }, () => pick(PIECES)).join(
        random() < 0.5 ? '' : ' ',
      ),
    () => mutate(seedText(), random, () => pick(PIECES) ?? ''),
    () => mutate(`${seedText()}\n\n${seedText()}`, random, () => pick(PIECES) ?? ''),
    () => `<Box title="x">\n\n${seedText()}\n\n</Box>`,
    () => `Een zin<Note>${seedText()}</Note> en ${seedText()}`,
    () =>
      seedText()
        .split('')
        .join(pick(['', '\u200b', '\u0000', '\n', '&#x200b;']) ?? ''),
  ]
  for (let made = 0; made < count; made += 1) yield pick(ways)?.() ?? ''
}

/** Takes out, doubles, moves or puts in something, one to six times. */
function mutate(text: string, random: () => number, piece: () => string): string {
  let mutated = text
  for (let times = 1 + Math.floor(random() * 6); times > 0; times -= 1) {
    const from = Math.floor(random() * (mutated.length + 1))
    const to = Math.min(mutated.length, from + Math.floor(random() * 8))
    const [before, cut, after] = [mutated.slice(0, from), mutated.slice(from, to), mutated.slice(to)]
    const way = Math.floor(random() * 4)
    if (way === 0) mutated = before + after
    if (way === 1) mutated = before + cut + cut + after
    if (way === 2) mutated = after + cut + before
    if (way === 3) mutated = before + piece() + cut + after
  }
  return mutated
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
