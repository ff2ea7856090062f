import type { NoticeWords } from '@/press/plain-notice'
import { textsIn } from '@/texts/texts'

/** What a notice says when there is no printed page of it. */
export function noticeWords(status: number): NoticeWords {
  const { reader, refusals } = textsIn('nl')
  const { busy: _, ...others } = refusals
  const known: Record<string, { title: string; text: string }> = { ...reader.notices, ...others }
  const { title, text } = known[status] ?? reader.notices['500']
  return { title, text, home: reader.toHome, language: 'nl' }
}
