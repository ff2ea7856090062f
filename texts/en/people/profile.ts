import type { profile as nl } from '../../nl/people/profile'

export const profile: typeof nl = {
  title: 'Details',
  nameField: 'Name',
  nameHint: 'Your pieces appear under this name.',
  roleLine: 'In one line',
  roleLineHint: 'Who you are, as it stands with your pieces.',
  bio: 'About you',
  bioHint: 'A few sentences for your author page.',
  save: 'Save',
  saved: 'Saved.',
  stale:
    'Your details were saved meanwhile in another tab or on another device. What you typed is still here and is not saved. Open this page in a new tab to see what stands there now, or press “Save” again to keep what is here.',
  tooLong: {
    name: (most) => `Not saved: a name has ${most} characters at most.`,
    roleLine: (most) => `Not saved: that one line has ${most} characters at most.`,
    bio: (most) => `Not saved: what it says about you has ${most} characters at most.`,
  },
  notShownYet: 'Saved. Readers do not see it yet, and see what was there before meanwhile.',
  onlyYouSee:
    'What stands here is kept, but readers do not see it yet: they see what was there before meanwhile.',
  todoHeading: 'To do before readers see it',
  nameless: 'Fill in a name.',
  inBio: (problem) => `About you: ${problem}`,
  authorPage: 'Your author page',
}
