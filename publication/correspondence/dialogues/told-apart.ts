import { toldAs } from '@/publication/people/members/told-name'
import type { Named } from './correspondent-name'
import type { NamesApart } from './names-apart'

/** What somebody is called in a mail about a dialogue, on one line and told apart from the others of it; '' while they told no name. */
export function toldApart(one: Named, called: NamesApart): string {
  return toldAs(one, called(one).name)
}
