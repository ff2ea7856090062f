import type { PlaceName } from './places'

/** How much waits in each place of the desk, for the member who looks. */
export type WaitingCounts = Partial<Record<PlaceName, number>>
