import { homedir } from 'node:os'
import path from 'node:path'

/** Where things live that an unprivileged account must reach when the site itself runs as root. */
export const SHARED_HOME = '/var/lib/samenspraak'

/** Where PostgreSQL is copied to when it cannot be run where it was installed. */
export function placeForCopies(isRoot: boolean): string {
  return isRoot ? SHARED_HOME : path.join(homedir(), '.cache', 'samenspraak')
}
