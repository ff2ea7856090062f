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
  press: {
    'does not work': 'New pages cannot be printed. Readers get what is printed already.',
    'does not answer in time': 'New pages cannot be printed. Readers get what is printed already.',
  },
  disk: {
    'does not work': 'How full the disk is cannot be seen. See whether the data folder is still there.',
    'does not answer in time':
      'How full the disk is cannot be seen. See whether the data folder is still there.',
    'little room left': 'The disk is getting full. Make room before saving and uploading stop working.',
    'no room left':
      'The disk is full: saving and uploading may fail now. Make room on it, at the computer that runs the site.',
  },
  data: {
    'does not work':
      'The data folder is not working: pictures cannot be uploaded. See whether the disk still works.',
    'does not answer in time':
      'The data folder is not working: pictures cannot be uploaded. See whether the disk still works.',
    'cannot be written':
      'Nothing can be written in the data folder: pictures cannot be uploaded. Let the account of the site write there.',
    'no room left':
      'The disk is full: uploading pictures may fail now. Make room on it, at the computer that runs the site.',
  },
  mail: {
    'does not work': 'Whether the mail server takes mail of ours cannot be seen.',
    'does not answer in time': 'Whether the mail server takes mail of ours cannot be seen.',
    'is not encrypted':
      'Mails go to the mail server unencrypted. Whoever is in between can read them, with the links to sign in. Ask whoever runs the mail server for encryption (STARTTLS, or smtps:// in SMTP_URL).',
    'refuses mail':
      'The mail server takes no mail of ours. Mails wait and leave later. See whether what you know of the mail server and the address of the sender are right (SMTP_URL, MAIL_FROM).',
  },
  queue: {
    'does not work':
      'Sending mail, and other work that goes by itself, stands still. Start the site again, at the computer that runs it.',
    'does not answer in time':
      'Sending mail, and other work that goes by itself, stands still. Start the site again, at the computer that runs it.',
  },
  jobs: {
    'does not work':
      'Whether sending mail, and other work that goes by itself, is done in time cannot be seen.',
    'does not answer in time':
      'Whether sending mail, and other work that goes by itself, is done in time cannot be seen.',
    'jobs wait too long':
      'Sending mail, and other work that goes by itself, has been waiting for over a quarter of an hour. See at the computer of the site whether the part that does it still runs, and start it again when it does not.',
  },
  backup: {
    'does not work': 'When the last backup was made cannot be seen.',
    'does not answer in time': 'When the last backup was made cannot be seen.',
    'was never made':
      'No backup was ever made: when the disk breaks, all is lost. Make one, at the computer that runs the site, and keep it elsewhere.',
    'is old':
      'The last backup is more than a week old. Make a new one, at the computer that runs the site, and keep it elsewhere.',
  },
}
