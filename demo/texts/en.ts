import type { Texts } from './nb.ts'

export const en = {
  title: 'Try it as anybody',
  lead: 'This is a demonstration. Everybody in it is made up, and everything can be begun again. Choose somebody, and you are signed in as them.',
  clockTitle: 'The day today',
  clockText: (day: string) => `Here it is ${day}.`,
  clockWhy:
    'Set the clock forward to see deadlines pass, children grow older and plans come up for renewal. It never goes back.',
  oneDay: 'One day forward',
  oneWeek: 'One week forward',
  fourWeeks: 'Four weeks forward',
  otherDays: 'Another number of days',
  forward: 'Set forward',
  badDays: 'Write a whole number from 1 to 400.',
  peopleTitle: 'Who do you want to be?',
  peopleText: 'Choose a municipality or the hospital. Then you see everybody you can sign in as there.',
  choose: (authority, count) => `${authority}: ${count} people`,
  doorsTitle: 'Children who come in by a code',
  doorsText:
    'Children without an electronic ID come in by a code. It works once. Whoever is signed in in this browser is signed out.',
  goInAs: (name: string) => `Go in as ${name}`,
  codeUsed: (name: string) => `The code of ${name} is used.`,
  giveNewCode: (name: string) => `Make a new code for ${name}`,
  linkTitle: 'A contingency sheet by link and code',
  linkText:
    'Ada’s mother has made a link to Ada’s contingency sheet. Whoever gets the link types the code. Nobody signs in.',
  openLink: 'Open the link as an emergency ward',
  linkOver: 'The link to Ada’s contingency sheet is over. Her mother can make another.',
  makeLink: 'Make another link as her mother',
  worthTitle: 'Worth a look now',
  worthText: 'One press signs you in as the one it lies with, and opens the page.',
  stories: {
    maybe_known: {
      title: 'Who is it? Maybe somebody we know',
      text: 'A name and a date of birth like those of a child with a protected address. It must be settled before a case is opened.',
    },
    no_number: {
      title: 'A case without a national identity number',
      text: 'She asked without signing in. The unit adds what is missing.',
    },
    reached_by_post: {
      title: 'An answer to one who called',
      text: 'The daughter gets the answer, on paper, at the address she told.',
    },
    day_passed: {
      title: 'The day of the answer has passed',
      text: 'Nobody has opened a case. An interim reply is overdue.',
    },
    answered_openly: {
      title: 'Answered without a case',
      text: 'The answer can be read with the reference and the code.',
    },
    moves: {
      title: 'A case that moves',
      text: 'She is moving to another municipality, and the case is on its way there.',
    },
    child_alone: {
      title: 'A child who asks alone',
      text: 'She is thirteen, and does not want her mother to know. The unit is to decide.',
    },
    number_waits: {
      title: 'A number of another name',
      text: 'The population register calls its owner something else. The number opens nothing until the unit has settled it.',
    },
    number_refused: {
      title: 'A number that was not hers',
      text: 'The unit has said no to the number, and the case is without one. See what was done, and why.',
    },
    taken_out: {
      title: 'Taken out of the case again',
      text: 'Two of one name. What was about the other is back in the queue.',
    },
    told_secret: {
      title: 'Somebody says that the address is secret',
      text: 'An inquiry that waits says so. Nobody is let into the case before it is read.',
    },
    asker_to_settle: {
      title: 'Who was it that asked?',
      text: 'A mother asked for her child. No decision is sent before the unit has said whether she is a parent.',
    },
    referral_waits: {
      title: 'A referral waits at the service',
      text: 'Its leader reads why, and says yes or no.',
    },
    closed_by_wish: {
      title: 'Closed at her own wish',
      text: 'How she reads why there was no answer, and what she can do.',
    },
    overturned: {
      title: 'Overturned by the county governor',
      text: 'A no that is to be assessed all over again, by another than the one who wrote it.',
    },
    refusal_complained_of: {
      title: 'A no to a father, who has complained',
      text: 'He has no parental responsibility, and was told nothing. The no stands, and the package to the County Governor is ready.',
    },
    taken_back: {
      title: 'Somebody who wants the case dropped',
      text: 'He asked himself, and now asks the unit to let it be. The unit is the one to close it.',
    },
    minutes_remarked: {
      title: 'Minutes with a remark',
      text: 'The mother finds something wrong. The minutes stand, and what she says stands with them.',
    },
  },
  asWho: (who, where) => `As ${who}, ${where}`,
  followTitle: 'Follow without signing in',
  followText: 'This is how those who asked without signing in see their inquiry.',
  follow: (reference) => `Follow ${reference}`,
  code: 'code',
  told: (who, what) => `Reported about ${who}: ${what}`,
  toldNext: 'The event is read within a few seconds. Then you can see it here:',
  toldUnit: (who) => `The cases, as ${who}`,
  toldOwn: (who) => `My page, as ${who}`,
  cannot: {
    not_expecting: 'It is Silje who is expecting a child here. Choose her.',
    not_two: 'This is made for Ada, who has two parents with responsibility. Choose her.',
  },
  citizens: 'Citizens',
  unit: 'The coordinating unit',
  services: 'Coordinators and services',
  system: 'Settings and control',
  registerTitle: 'The population register',
  registerText:
    'Let something happen to somebody. It comes in as an event from the register, and is read at once.',
  whom: 'Who',
  what: 'What happens',
  happens: 'Let it happen',
  sentTitle: 'Sent out',
  sentText: 'This would have left by e-mail and text message. The last is at the top.',
  nothingSent: 'Nothing is sent yet.',
  by: { email: 'E-mail', sms: 'Text message' },
  happenings: {
    birth: 'The child is born (Silje Morgenduggli)',
    protect: 'The address becomes strictly confidential',
    unprotect: 'The address is no longer protected',
    move: 'Moves to another municipality',
    death: 'Dies',
    alone: 'The mother gets parental responsibility alone',
  },
  public: (authority) => `See ${authority} without signing in`,
} satisfies Texts
