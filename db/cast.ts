import type { Role } from './schema'

/** Example people, used by tests, journeys and the README. All are invented. */
export const CAST = {
  Olga: { name: 'Olga Özdemir', email: 'olga@voorbeeld.example', role: 'owner' },
  Emiel: { name: 'Emiel Ábel', email: 'emiel@voorbeeld.example', role: 'editor' },
  Ada: { name: 'Ada van Iersel', email: 'ada@voorbeeld.example', role: 'contributor' },
  Ben: { name: 'Ben Zuid', email: 'ben@voorbeeld.example', role: 'contributor' },
} as const satisfies Record<string, { name: string; email: string; role: Role }>

export type CastName = keyof typeof CAST
