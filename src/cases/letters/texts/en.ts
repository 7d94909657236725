import type { Texts } from './nb.ts'

export const en = {
  pageWords: ['Page', 'of'],
  items: { coordinator: 'coordinator', child_coordinator: 'child coordinator', plan: 'individual\u00A0plan' },
  title: (items, authority) => `Answer about ${items} – ${authority}`,
  heading: (items) => `Answer about ${items}`,
  date: 'Date',
  reference: 'Reference',
  about: 'The case is about',
  replaces: (reference, day) => `This letter replaces the decision of ${day} (reference ${reference}).`,

  shortHeading: 'The answer in short',
  /** Begins a line: the name of what is not wanted, with a capital. */
  unwanted: (item) => `${item} is not wanted now`,
  result: (item, granted) => (granted ? `Yes to ${item}` : `No to ${item}`),
  appointed: (name, service, from, phone) =>
    `${name} from ${service} has the task from ${from}.${phone ? ` Phone ${phone}.` : ''}`,
  next: {
    coordinator: (day) => `We will tell you who it is by ${day}.`,
    child_coordinator: (day) => `We will tell you who it is by ${day}.`,
    plan: (day) => `You will hear from us about making the plan by ${day}.`,
  },
  nextSoon: {
    coordinator: 'We will tell you who it is as soon as we know.',
    child_coordinator: 'We will tell you who it is as soon as we know.',
    plan: 'We will contact you as soon as we can. We make the plan together.',
  },

  askedHeading: 'What we were asked',
  asked: (by, day, items) => `${by} contacted us on ${day}. The question was about ${items}.`,
  askedByYou: (day, items) => `You contacted us on ${day}. You asked for ${items}.`,
  wordsBy: (by) => by,
  factsHeading: 'What we have relied on',
  childHeading: 'What the child thinks',
  childHeardHeading: 'How the child was heard',
  childNotHeard: (reason) => `We do not know what the child thinks. ${reason}`,

  assessmentHeading: (item, granted) => `Why we say ${granted ? 'yes' : 'no'} to ${item}`,
  criteriaColumns: ['Condition', 'Met?', 'Why'],
  met: { yes: 'Yes', no: 'No', not_needed: 'Not needed' },
  law: (paragraphs) => `The rule is in ${paragraphs}.`,
  considerationsHeading: 'What mattered most',

  stillHeading: 'What holds all the same',
  stillDuty: {
    municipality:
      'The services must still fit together. The municipality has a duty to coordinate them, even when the answer is no. This follows from helse- og omsorgstjenesteloven § 3-4. If the needs grow, you may ask again at any time.',
    hospital_trust:
      'The services must still fit together. The hospital has a duty to work with the municipality, even when the answer is no. If the needs grow, you may ask again at any time.',
  },
  servicesHeading: 'If more services are needed',
  services:
    'A coordinator and a plan help services pull in the same direction. They do not give a greater right to services. If a new service is needed, somebody must apply for it. You can get help to apply.',

  complaintHeading: 'If you disagree, you can complain',
  complaintDeadline: (unit, day) => `Send your complaint to ${unit} by ${day}.`,
  countedFromKnowledge: (weeks) =>
    `You have ${weeks === 4 ? 'four' : 'three'} weeks. They run from when you knew enough to be able to complain. If the letter reaches you later than we expect, you have ${weeks === 4 ? 'four' : 'three'} weeks from the day it comes. If the time limit has passed, you can still complain. We then consider whether we can accept it. After one year it is not possible.`,
  countedFromLetter: (weeks) =>
    `You have ${weeks === 4 ? 'four' : 'three'} weeks. They run from when you got the letter. If the letter reaches you later than we expect, you have ${weeks === 4 ? 'four' : 'three'} weeks from the day it comes. If the time limit has passed, you can still complain. We then consider whether we can accept it. After one year it is not possible.`,
  complaintDeadlineFor: (items, unit, day) => `A complaint about the ${items}: Send it to ${unit} by ${day}.`,
  countedFor: (items, weeks, isFromKnowledge) =>
    `To complain about the ${items}, you have ${weeks === 4 ? 'four' : 'three'} weeks. They run from when you ${isFromKnowledge ? 'knew enough to be able to complain' : 'got the letter'}.`,
  countedLater:
    'The time limits differ because the rights stand in different acts. If the letter reaches you later than we expect, they run from the day it comes. If the time limit has passed, you can still complain. We then consider whether we can accept it. After one year it is not possible.',
  routeHeading: 'What happens to a complaint',
  route: (unit, body) => [
    `${unit} looks at the case again. We may change the answer.`,
    `If we do not, we send the complaint and the papers to ${body}. You get a copy of what we write.`,
    `${body} decides the complaint.`,
  ],
  formHeading: 'How to complain',
  form: [
    'Write which decision you complain about, and what you want changed.',
    'Please say why. Sign with your name.',
    'Somebody else may complain for you. You must then give a written power of attorney. A lawyer does not need one.',
  ],
  helpHeading: 'You can get help to complain',
  help: (phone) => [`We have a duty to help you. Call us on ${phone}, and we will write it together.`],
  ombud: 'The patient and user ombud (pasient- og brukerombudet) in your county gives free advice.',
  oversightHeading: 'You can ask for supervision (tilsyn)',
  oversight: (body: string) =>
    `If you think that the health services do not do their duty, you can ask ${body} to look at it. This is something else than a complaint. It has no deadline, and it does not change this answer.`,
  postponementHeading: 'You can ask us to wait',
  postponement: 'You can ask that the answer should not apply until the complaint is decided.',
  documentsHeading: 'You can see the papers in the case',
  documents: (phone) => `You have a right to see them. Call ${phone}, and we will help you.`,

  withheld: 'This has been taken out because the address is protected.',
  withheldOpening: (phone) =>
    `Something has been taken out of this letter because the address is protected. Call us on ${phone}, and we tell you what we can.`,
  somebody: 'Somebody',

  questionsHeading: 'Any questions?',
  questions: (name, phone) => `Call ${name} on ${phone}. You can also write to us.`,
  decidedBy: 'Made the decision',
  handledBy: 'Case handler',
  draft: 'Draft. Nobody has taken the decision yet, and the letter has not been sent to anybody.',
  electronically: 'The letter was approved electronically. It is therefore not signed by hand.',
  copies: (names) => `Copy to: ${names}`,

  receipt: {
    title: (authority) => `We have received your inquiry – ${authority}`,
    heading: 'We have received your inquiry',
    got: (day, items) =>
      `We got it on ${day}. It is about ${items}. You do not need to do anything more now.`,
    nextHeading: 'What happens now',
    reads: 'We read what you have written. We will contact you if we have any questions.',
    by: (day) => `You will get an answer by ${day}.`,
    byMaybe: (day) => `We will decide what to do with it by ${day}.`,
    late: 'If we cannot manage that, we will write and say when the answer will come.',
    followHeading: 'Follow it online',
    follow: (address, code) =>
      `Go to ${address}. Enter the reference at the top of this letter and the code ${code}.`,
  },
  /** On paper, where nothing of the matter is said. */
  message: {
    title: (authority) => `Letter from ${authority}`,
    lead: 'You get this on paper because we cannot notify you digitally. Call us, and we will tell you more and help you.',
    callHeading: 'Would you like to talk to somebody?',
    call: (phone) => `Call ${phone}.`,
  },
  answer: {
    title: (authority: string) => `The answer to your inquiry – ${authority}`,
    heading: 'The answer to your inquiry',
    lead: (day: string) => `You contacted us. We received your inquiry on ${day}.`,
    answerHeading: 'Our answer',
    whyHeading: 'Why, and what happens now',
  },
  referral: {
    title: (authority) => `Referral from ${authority}`,
    heading: 'Referral',
    lead: (unit, person) => `${unit} refers ${person} to you.`,
    protectedHeading: 'Protected address',
    protected: {
      strictly_confidential: (person: string, name: string, phone: string) =>
        `The address of ${person} is strictly confidential. Tell nobody where ${person} is, or that you have this referral. Do not write to or speak with parents or others in the family before you have called ${name} on ${phone}.`,
      confidential: (person: string, name: string, phone: string) =>
        `The address of ${person} is confidential. Tell nobody where ${person} is. Call ${name} on ${phone} before you write to or speak with parents or others in the family.`,
    },
    purpose: 'What it is about',
    grounds: { consent: 'Consent', other: 'The ground for referring' },
    answerHeading: 'Please answer',
    answer: (name, phone) =>
      `Call ${name} on ${phone} and say whether you accept. If you cannot, say why. Tell us when it is done, too.`,
    secretHeading: 'Confidentiality',
    secret: 'What is said here is only for those of you who are to help. Do not pass it on.',
  },
  question: {
    title: (authority: string) => `We need some information – ${authority}`,
    heading: 'We need some information from you',
    lead: (day: string) => `You sent us an inquiry. We received it on ${day}. Now we have a question.`,
    leadCase: 'We are working on the case. To go on, we need an answer to something.',
    byCase: (day: string) => `Please answer by ${day}. We keep working on the case anyway.`,
    askHeading: 'What we ask',
    answerHeading: 'How to answer',
    by: (day: string) => `Please answer by ${day}. The inquiry is dealt with in any case.`,
    call: (name: string, phone: string) => `Call ${name} on ${phone}, or write to us. Give the reference.`,
    follow:
      'With the code from your receipt you can answer online. Choose “Follow the inquiry” on our pages.',
  },
  interim: {
    title: (authority) => `Your answer will come later – ${authority}`,
    heading: 'Your answer will come later than we hoped',
    sorry: (day) => `You contacted us on ${day}. We have not finished the case. We are sorry.`,
    whyHeading: 'Why it takes time',
    whenHeading: 'When you get an answer',
    when: (day) => `You will get an answer by ${day}.`,
    late: 'If it goes past that date, we will write to you again.',
    meanwhileHeading: 'While you wait',
  },
} satisfies Texts
