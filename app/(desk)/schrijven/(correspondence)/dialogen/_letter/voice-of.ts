import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'

const VOICES = ['voice-a', 'voice-b', 'voice-c'] as const

/** In which of the voices of a page the letters of this member are set at the desk: by their seat in the dialogue. */
export function voiceOf(
  { correspondents, former }: Pick<OpenDialogue, 'correspondents' | 'former'>,
  memberId: string,
): string {
  const seat = [...correspondents, ...former].findIndex(({ id }) => id === memberId)
  return VOICES[Math.max(seat, 0) % VOICES.length] ?? 'voice-a'
}
