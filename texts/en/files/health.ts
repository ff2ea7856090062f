import type { health as nl } from '@/texts/nl/files/health'

export const health: typeof nl = {
  database: {
    'does not work':
      'The database is not working. Readers get the pages that are printed already; nothing can be saved.',
    'does not answer in time':
      'The database does not answer in time. Readers get the pages that are printed already; saving may fail.',
    'cannot be written': 'The database can only be read now: nothing can be saved.',
    'a table is locked':
      'Something holds on to a table in the database, so that saving has to wait. Mostly that is another program that works with the database.',
    'no room left': 'The disk of the database is full: nothing can be saved. Make room on it.',
  },
  disk: {
    'little room left': 'The disk is getting full. Make room before saving and uploading stop working.',
    'no room left': 'The disk is full: nothing can be saved or uploaded any more. Make room on it.',
  },
  data: {
    'cannot be written':
      'Nothing can be written in the data folder: pictures cannot be uploaded. Let the account of the site write there.',
    'no room left': 'The disk is full: pictures cannot be uploaded any more. Make room on it.',
  },
  mail: {
    'is not encrypted':
      'Mails go to the mail server unencrypted: it offers no STARTTLS. Whoever is in between can read them, with the links to sign in. Ask the administrator of the mail server for STARTTLS, or use smtps:// in SMTP_URL.',
    'refuses mail':
      'The mail server takes no mail of ours. Mails wait and leave later; see whether SMTP_URL and MAIL_FROM are right.',
  },
  queue: {
    'does not work': 'Jobs such as sending mail stand still in this process.',
    'does not answer in time': 'Jobs such as sending mail stand still in this process.',
  },
  jobs: {
    'jobs wait too long':
      'Jobs such as sending mail have been waiting for over a quarter of an hour. See whether npm run worker runs when WORKER is off.',
  },
  backup: {
    'was never made': 'No backup was ever made. npm run backup makes one.',
    'is old': 'The last backup is more than a week old. Make a new one with npm run backup.',
  },
}
