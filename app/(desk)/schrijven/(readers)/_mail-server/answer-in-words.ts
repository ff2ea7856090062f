import type { Texts } from '@/texts/texts'

/** What a mail server answered: what its code means where we have words for it, and its own words or the bare code. */
export function answerInWords(
  { reason, said }: { reason: string; said: string | null },
  { codes }: Texts['mailServer'],
): string {
  const [enhanced = ''] = /\d\.\d+\.\d+$/.exec(reason) ?? []
  return [codes[enhanced], said ?? reason].filter(Boolean).join(': ')
}
