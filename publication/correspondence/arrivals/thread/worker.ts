import { serveQuestions } from '@/publication/text/workers/serve-questions'
import { judgeOrigin } from '../judging/judge-origin'
import { readPicture, readPictureTypes } from '../reading/pictures-in'
import { readMail } from '../reading/read-mail'

/** The thread in which mails of strangers are taken apart. */
export const MAIL_WORKS = { judgeOrigin, readMail, readPicture, readPictureTypes }

serveQuestions(MAIL_WORKS)
