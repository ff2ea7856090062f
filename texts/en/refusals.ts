import type { refusals as nl } from '../nl/refusals'

export const refusals: typeof nl = {
  '400': {
    title: 'We do not understand that',
    text: 'The address or the message is not right. Perhaps something was lost while copying.',
  },
  '405': { title: 'That cannot be done here', text: 'This is a page to read; nothing can be sent to it.' },
  '413': {
    title: 'That is too large',
    text: 'A form may be 1 MB and a picture 15 MB. Make it smaller and try again.',
  },
  busy: {
    sent: {
      title: 'It is too busy here just now',
      text: 'What you sent has not been dealt with. Wait a few seconds and reload this page: then it is sent once more, with all you typed.',
    },
    asked: {
      title: 'It is too busy here just now',
      text: 'Wait a few seconds, then reload this page.',
    },
  },
}
