import { arrivals } from './correspondence/arrivals'
import { byLink } from './correspondence/by-link'
import { compositions } from './correspondence/compositions'
import { dialogues } from './correspondence/dialogues'
import { letterNotice } from './correspondence/letter-notice'
import { letters } from './correspondence/letters'
import { proofByMail } from './correspondence/proof-by-mail'
import { waiting } from './correspondence/waiting'
import { desk } from './desk'
import { discarded } from './essays/discarded'
import { revisions } from './essays/revisions'
import { backups } from './files/backups'
import { contents } from './files/contents'
import { database } from './files/database'
import { health } from './files/health'
import { planned } from './files/planned'
import { takeAlong } from './files/take-along'
import { mail } from './mail'
import { address } from './people/address'
import { departures } from './people/departures'
import { keys } from './people/keys'
import { news } from './people/news'
import { signIn } from './people/sign-in'
import { reader } from './public/reader'
import { following } from './readers/following'
import { issues } from './readers/issues'
import { mailServer } from './readers/mail-server'
import { mailings } from './readers/mailings'
import { myMail } from './readers/my-mail'
import { newsletter } from './readers/newsletter'
import { overdue } from './readers/overdue'
import { readerAtDesk } from './readers/reader-at-desk'
import { readers } from './readers/readers'
import { refusals } from './refusals'
import { start } from './start'
import { paste } from './text/paste'
import { prose } from './text/prose'

export const nl = {
  address,
  arrivals,
  backups,
  byLink,
  compositions,
  contents,
  database,
  departures,
  desk,
  dialogues,
  discarded,
  following,
  health,
  issues,
  keys,
  letterNotice,
  proofByMail,
  letters,
  mail,
  mailServer,
  myMail,
  news,
  newsletter,
  mailings,
  overdue,
  planned,
  paste,
  prose,
  reader,
  readerAtDesk,
  readers,
  refusals,
  revisions,
  signIn,
  start,
  takeAlong,
  waiting,
}
