import type { Texts } from './nb.ts'

export const en = {
  name: 'decision on consent',
  title: (authority) => `Decision on consent – ${authority}`,
  heading: 'Decision on consent',
  titleOwn: 'A decision on consent for you',
  titleFor: (name) => `Decision on consent for ${name}`,

  shortHeading: 'The decision in short',
  fields: {
    coordination: 'consent to coordination',
    plan: 'consent to an individual\u00A0plan',
    sharing: 'consent to sharing information',
  },
  cannot: (what) => `You cannot give ${what} yourself now`,
  cannotFor: (name, what) => `${name} cannot give ${what} now`,
  period: (from, until) => `It applies from ${from} to ${until}.`,
  noEnd: (from) => `It applies from ${from}, until the decision is ended.`,
  ended: (day) => `The decision was ended ${day}.`,
  setAside: (day) => `The decision was set aside ${day}, after a complaint.`,
  wasHeading: 'What it was about',
  wasPeriod: (from, end) => `It applied from ${from}, and was ended ${end}.`,
  endedTitle: 'The decision no longer applies',

  whyHeading: 'Why',
  assessed: (name, title, day) => `${[name, title].filter(Boolean).join(', ')}, assessed it on ${day}.`,
  shownTo: (whom) => `The decision has been shown to: ${whom}`,

  meansHeading: 'What this means',
  means: [
    'It is only about what is said here. Everything else you decide yourself, as before.',
    'You are still to be told what happens, and to say what you think.',
    'The decision is to be ended as soon as you can consent yourself again. Tell us if you think that you can.',
  ],
  meansFor: (name) => [
    `It is only about what is said here. Everything else ${name} decides, as before.`,
    `${name} is still to be told what happens, and to say what they think.`,
    `The decision is to be ended as soon as ${name} can consent again.`,
  ],
  instead: {
    coordination: (names) => `This may be consented to by ${names} now: coordination.`,
    plan: (names) => `This may be consented to by ${names} now: an individual\u00A0plan.`,
    sharing: (names) => `This may be consented to by ${names} now: sharing information.`,
  },
  nobodyInstead: {
    coordination: 'It is not clear yet who may consent to coordination. We will find out.',
    plan: 'It is not clear yet who may consent to an individual\u00A0plan. We will find out.',
    sharing: 'It is not clear yet who may consent to sharing information. We will find out.',
  },
  law: 'The rule is in the Patient and User Rights Act, section 4-3.',
  mayComplainSelf:
    'You may complain yourself, about this too. Whoever consents in your place may also complain.',
  decidedBy: 'Assessed and decided by',
  and: 'and',

  /** As facts, in the papers of a complaint. */
  inWords: { fields: 'What it is about', period: 'Time' },

  issuedLead:
    'When you save, the person gets the decision in a letter with the reasons, the time to complain and who can help. The guardian and the proxy get it too, as far as the mandate goes. Write to the person, plainly and kindly.',
  setAsideReason: 'The complaint was upheld.',
  toComplain: 'Read the decision, and complain if you disagree',
  unread: 'Read the decision',
  setAsideStatus: (day) => `Set aside ${day}, after a complaint`,
} satisfies Texts
