const MOST_BYTES = 95_000

/** Letters of 95,000 bytes of Markdown, each long in its own way; all begin and end with the same words. */
export function longLetters(): Record<string, string> {
  return {
    'many short paragraphs': filled('Een regel van een paar woorden.\n\n'),
    'ordinary paragraphs': filled(
      `${'Woorden met een *klemtoon* en een [link](https://voorbeeld.example/a). '.repeat(8)}\n\n`,
    ),
    'one giant paragraph': filled('Woord na woord, zonder ophouden. '),
    'one giant paragraph of what is written with five signs': filled('Jij & ik & wij & zij. '),
    'one list': filled('* Nog iets, en daarna weer iets anders.\n'),
  }
}

function filled(part: string): string {
  const [first, last] = ['Beste lezer,\n\n', '\n\nHet einde.\n']
  const times = Math.floor((MOST_BYTES - first.length - last.length) / Buffer.byteLength(part))
  return first + part.repeat(times).trimEnd() + last
}
