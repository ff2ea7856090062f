import type { newsletter as nl } from '@/texts/nl/readers/newsletter'

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

export const newsletter: typeof nl = {
  title: 'Newsletter',
  description: (publication) =>
    `The newsletter of ${publication}, and new pieces by an author or in a topic, by e-mail.`,
  perAuthor: 'Of one author only? Then this form is on the page of that author:',
  howItGoes: [
    'After signing up you get one mail with a link. You are on the list once you click Confirm there. If you do not, we erase your address after seven days.',
    'We do not see whether you open a newsletter or what you click in it.',
  ],
  problemTitle: 'That did not work',
  problems: {
    address: 'We do not recognise this as an e-mail address. Fill in one address, like name@example.org.',
    nothing: 'Tick what you would like to get. Nothing was asked for.',
    origin: 'We could not see that this form came from a page of ours. Please fill it in again below.',
    expired:
      'This link no longer works: it is older than seven days, or you got a newer one after it. You are welcome to sign up again.',
    leavingLink:
      'This link to leave is not complete. Open it once more from the mail, or copy the whole of it.',
    trouble: 'Something went wrong on our side and nothing was changed. Please try again in a few minutes.',
  },
  asked: {
    title: 'Look in your mail',
    text: [
      'If this address is not yet on a list that you ticked, a mail arrives, mostly within a few minutes. When it is busy it takes longer. Open the link in it and click Confirm.',
      'No mail? Look among the unwanted mail. If you asked for something today already, there is no second one.',
    ],
  },
  withoutMail: {
    form: 'Please note: this site sends no mail at the moment. The mail to confirm with will not come yet.',
    asked: {
      title: 'Not on the list yet',
      text: [
        'This site sends no mail at the moment. So the mail to confirm with does not come, and without that you are not on the list.',
        'Please sign up again later. We erase your address after seven days.',
      ],
    },
    confirmed: ['This site sends no mail at the moment. You get mail as soon as it does.'],
  },
  confirm: {
    title: 'One more click',
    text: (publication) => [
      `Do you want to get from ${publication} by e-mail what is named in the mail you opened?`,
    ],
    button: 'Confirm',
  },
  confirmed: {
    title: 'You are on the list',
    text: [
      'You get mail as soon as there is something new. At the end of each there is a link with which you leave; it is in the mail that you get now, too.',
    ],
  },
  leave: {
    title: 'Leave',
    text: (publication) => [
      `Do you no longer want this mail of ${publication}?`,
      'Would you rather stay? Then there is nothing to do.',
    ],
    button: 'Leave',
  },
  left: {
    title: 'You have left',
    text: ['You no longer get this. If it was by accident, you can sign up again.'],
  },
  subscribers: {
    title: 'Readers',
    counts: ({ confirmed, pending, left }) =>
      `${counted(confirmed, 'subscriber', 'subscribers')}, ${counted(pending, 'sign-up waits', 'sign-ups wait')} for confirmation, ${counted(left, 'address', 'addresses')} left.`,
    search: 'Search by part of an address',
    searchButton: 'Search',
    found: (count, part) => `${counted(count, 'address', 'addresses')} with “${part}”.`,
    none: 'Nobody has signed up yet.',
    export: 'Everything as a file for a spreadsheet',
    asked: 'signed up on',
    confirmed: 'confirmed on',
    left: 'left on',
    states: { confirmed: 'subscriber', pending: 'waits for confirmation', left: 'left' },
  },
  waiting: {
    sentence: (count, moment) =>
      `${count === 1 ? '1 sign-up has' : `${count.toLocaleString('en-GB')} sign-ups have`} been waiting since ${moment}: more come in than are mailed in an hour. They are answered by themselves, one by one; a program may be filling in the form.`,
    toPage: 'To the subscribers',
  },
  outbox: {
    title: 'Mail not sent',
    explained:
      'There is no mail server. What would have been posted ends up here, with links that really work.',
    none: 'There is no mail that was not sent.',
    whoReads:
      'Of mail to somebody else you see to whom it is and what it is about, not what it says. Mail to yourself you can read, and an invitation of yours you can pass on. Whoever has access to the computer that runs the site finds the mails as files in the folder outbox.',
    sealed: 'This mail is to somebody else. What it says is only for the person who gets it.',
    passOn: (address) =>
      `You invited somebody whom this mail does not reach by itself. Pass the link on to ${address}, and do not open it yourself: whoever opens it signs in as the person you invited.`,
    hasServer: 'There is a mail server; mail goes there. What is here is from the time before it.',
    to: (address) => `to ${address}`,
    back: 'Back to the mail that was not sent',
    asHtml: 'As a mail program shows it',
  },
}
