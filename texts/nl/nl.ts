import { contents } from './contents'
import { desk } from './desk'
import { following } from './following'
import { letters } from './letters'
import { mail } from './mail'
import { newsletter } from './newsletter'
import { prose } from './prose'
import { reader } from './reader'
import { refusals } from './refusals'
import { signIn } from './sign-in'
import { start } from './start'

export const nl = {
  contents,
  desk,
  following,
  letters,
  mail,
  newsletter,
  prose,
  reader,
  refusals,
  signIn,
  start,
}
