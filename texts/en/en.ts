import { arrivals } from './arrivals'
import { compositions } from './compositions'
import { contents } from './contents'
import { desk } from './desk'
import { dialogues } from './dialogues'
import { following } from './following'
import { letters } from './letters'
import { mail } from './mail'
import { newsletter } from './newsletter'
import { overdue } from './overdue'
import { prose } from './prose'
import { reader } from './reader'
import { refusals } from './refusals'
import { signIn } from './sign-in'
import { start } from './start'

export const en = {
  arrivals,
  compositions,
  contents,
  desk,
  dialogues,
  following,
  letters,
  mail,
  newsletter,
  overdue,
  prose,
  reader,
  refusals,
  signIn,
  start,
}
