import { capital } from '../../platform/i18n/capital.ts'
import { listed } from '../../platform/i18n/listed.ts'
import type { GuideTexts } from './nb.ts'

const weeks = (from: number | undefined, to: number): string => {
  const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
  const said = (n: number) => words[n] ?? String(n)
  return from && from < to
    ? `${said(from)} to ${said(to)} weeks`
    : to === 1
      ? 'one week'
      : `${said(to)} weeks`
}

export const en = {
  weeks,
  ask: 'Ask for help',
  check: 'Check your rights',
  readMore: 'Read more',
  sources: 'Where is this written?',
  front: {
    title: 'Coordinator and individual plan',
    lead: 'Do several services help you? You may have the right to one person who keeps things together, and a plan that shows who does what.',
    leadHospital:
      'Do you need help from several units here, or from both the hospital and your municipality? We make sure that someone keeps things together.',
    what: 'What would you like to know?',
    coordinator: 'Coordinator',
    coordinatorText: 'Your contact person, who gets those who help you to work together.',
    childCoordinator: 'Child coordinator',
    childCoordinatorText:
      'For families who have or expect a child with serious illness, injury or disability.',
    plan: 'Individual plan',
    planText: 'Your goals, and who is responsible for what. Only if you want one.',
    services: 'Help you can get here',
    servicesText: 'The services, and which of them count.',
    complaint: 'Do you disagree with the answer?',
    children: 'Children and young people',
    childrenText: 'Do you have a code? Go to a page of your own.',
    complaintText: 'How to complain, and by when.',
    follow: 'Have you asked already?',
    followText: 'See whether your inquiry has been received or answered.',
    reply: 'Answer with a code from a letter',
    replyText: 'Have you had a letter with a code? Answer here without signing in.',
    how: 'How it works',
    steps: (promise: string) => [
      'You ask us. You can sign in or not, or call us.',
      `We answer within ${promise}. You are told at once that we have received your inquiry.`,
      'If you get a coordinator, the coordinator will contact you.',
    ],
    stepsHospital: (promise: string) => [
      'You ask us, or somebody at your ward sends a notice for you.',
      `We answer within ${promise}. If you need help from your municipality too, we tell them as soon as we can.`,
      'The municipality makes the plan when you need help from both. We take part. If you only need help from us, we make it.',
    ],
    call: 'You are welcome to call',
    callText: 'You do not need to know your rights before you call. The unit will help you from there.',
    gate: {
      under_18: 'For children and young people under 18',
      over_18: 'For people over 18',
      all: 'For all ages',
    },
    hours: 'Hours',
    email: 'Email',
    regardless: 'The right does not depend on age, diagnosis or ability.',
    staff: 'For hospital staff',
    staffText:
      'If you see that a patient needs a coordinator or a plan, tell our coordinating unit as soon as you can. The unit tells the municipality.',
    staffNotify: 'Send a notice about a patient',
    procedures: 'Procedures',
  },
  coordinator: {
    title: 'Coordinator',
    lead: 'A coordinator is your contact person when several services help you.',
    does: 'What the coordinator does',
    doesList: [
      'is the one you and those close to you can ask',
      'makes sure that you have your say, and that it counts',
      'calls meetings when they are needed',
      'sees to it that everyone knows the goal, and that things move forward',
    ],
    who: 'Who can have a coordinator?',
    whoText:
      'You may have the right to a coordinator when, over time, you need at least two health and care services that should be seen together. The same is true when your needs are complex. Age and diagnosis do not matter.',
    whoHospital:
      'You get a coordinator at the hospital when you need complex services, or long-term services that should be seen together. The coordinator is health personnel.',
    longTerm: '“Over time” does not mean that it must last for ever.',
    contactDoctor: 'Contact doctor',
    contactDoctorText:
      'If you are seriously ill and will be followed up at the hospital for some time, you have the right to a contact doctor. You are to be told who it is at the latest on the first working day after you were admitted or examined. Ask the ward if you have not been told.',
    contactDoctorAndCoordinator:
      'The contact doctor answers for the medical part. The coordinator sees to it that the help fits together. They are often two different people, and should know of each other.',
    contactDoctorLaw: 'The Patients’ Rights Act § 2-5 a. The Specialist Health Services Act § 2-5 c.',
    propose: 'You can propose who',
    proposeText:
      'The coordinator is often someone who already helps you. You can say who you would like. It matters to us.',
    withoutPlan: 'A coordinator without a plan',
    withoutPlanText: 'You choose. You can have a coordinator even if you do not want an individual plan.',
    counts: 'What counts',
    countsHospital:
      'For a coordinator at the hospital, help from the hospital and other specialist services counts. If you also get help from the municipality, you may have the right to a coordinator there as well.',
    countsText:
      'Health and care services from the municipality and the hospital count. Child welfare, kindergarten, school, the educational psychology service (PPT) and NAV do not count when the right is assessed. They still have a duty to take part.',
    law: 'The Patients’ Rights Act § 2-5 b. The Health and Care Services Act § 7-2.',
    lawHospital: 'The Patients’ Rights Act § 2-5 b. The Specialist Health Services Act § 2-5 a.',
  },
  child: {
    title: 'Child coordinator',
    lead: 'For families who have or expect a child with serious illness, injury or disability.',
    does: 'What the child coordinator does',
    doesList: [
      'coordinates all help around the child and the family',
      'knows what the municipality is responsible for, and follows it up',
      'tells you about health and care services and other help',
      'tells you about user and patient organisations',
      'puts you in touch with those you need',
      'keeps the plan moving, if you have one',
    ],
    who: 'Who can have a child coordinator?',
    whoList: [
      'The child is under 18, or you are expecting a child, also by adoption.',
      'The child has or will have a serious illness, injury or disability. You do not need a diagnosis.',
      'The child will need help over time, both from health and care services and from others, such as kindergarten, school or NAV.',
      'You want it yourselves.',
    ],
    family: 'The child coordinator is for the family. Brothers, sisters and parents are seen too.',
    independent: 'Child coordinators of their own',
    independentText:
      'Here the child coordinators are employed to be just that. They give the child no services themselves, and are independent of those who do.',
    stricter: 'A little stricter than for a coordinator',
    stricterText:
      'All in all it takes a little more than for a coordinator. The child may have the right to a coordinator even if the family does not have the right to a child coordinator. You do not need to know which. Just ask, and we assess both.',
    stricterHospital:
      'All in all it takes a little more than for a coordinator. The child may have the right to a coordinator even if the family does not have the right to a child coordinator. The municipality assesses the child coordinator. We assess the coordinator at the hospital.',
    askMunicipality: 'Ask the municipality',
    until: 'Until the child is 18',
    untilText:
      'The child coordinator stays with the family until the child turns 18. We look at what comes next in good time.',
    law: 'The Patients’ Rights Act § 2-5 c. The Health and Care Services Act § 7-2 a.',
    atHospital:
      'The municipality appoints child coordinators. We at the hospital tell the municipality and work with them.',
  },
  plan: {
    title: 'Individual plan',
    lead: 'The plan is yours. It shows what you want, and who does what to get you there.',
    contains: 'What is in the plan',
    containsList: [
      'what matters to you, and your goals',
      'what is to be done, and who is responsible',
      'what you do yourself, and what the services do',
      'when the plan will be looked at again',
    ],
    yours: 'You decide',
    yoursText:
      'No plan is made unless you have said yes. You take part in making it, and those close to you if you wish. You decide who sees what, and you can change your mind.',
    electronic:
      'The plan is electronic. Those you have said yes to write in the same plan – from municipality, hospital, school and NAV. You can have it on paper too.',
    notMore:
      'The plan does not give you a greater right to services than you already have. But it makes clear who does what.',
    who: 'Who can have a plan?',
    whoText:
      'You may have the right to a plan when, over time, you need services that should be seen together, and you want it.',
    mentalHealth: 'Mental health care',
    mentalHealthText:
      'If you are in mental health care, the one responsible for the treatment is to explain at the control examinations how the plan is followed up, or why you have none.',
    mentalHealthLaw: 'Regulation of 29 May 2026 no. 941 (mental health care).',
    responsible: 'Who makes the plan?',
    responsibleText:
      'If you need help from both the municipality and the hospital, the municipality makes the plan. If you only need help from the hospital, the hospital makes it. Child welfare and NAV can start one too.',
    law: 'The Patients’ Rights Act § 2-5. The Regulation on individual plans.',
  },
  complaint: {
    title: 'Complaints',
    lead: 'If you disagree with the answer you got, you can complain. It is free, and we can help you write.',
    online: 'Sign in and open the decision. There you can complain, and follow each step afterwards.',
    onlineLink: 'Complain here',
    when: 'By when?',
    whenText:
      'How long you have, and who decides in the end, follows the act the answer rests on. Both are always in the answer you get.',
    table: {
      about: 'The answer is about',
      weeks: 'You have',
      body: 'Decides in the end',
      law: 'Act',
      basis: {
        health: 'A coordinator, a child coordinator, and a plan because of health and care services',
        social_services: 'A plan because of social services',
        nav: 'A plan because of services from NAV',
        child_welfare: 'A plan because of child welfare',
      },
      from: {
        sufficient_knowledge: 'from when you got the answer and understood it well enough to complain',
        notice_received: 'from when you were told of the answer',
      },
    },
    whenTextHospital:
      'You must complain within four weeks from when you got the answer and understood it well enough to complain. The date is always in the answer.',
    late: 'Is it too late? Send it anyway, and say why. Then we consider whether we can take it up. After a year we cannot.',
    where: 'Where do you send it?',
    whereText: 'The complaint must be in writing. Send it to the unit that answered you:',
    signed:
      'Say what you disagree with, and sign it. Someone else can complain for you with a written power of attorney.',
    afterwards: 'What happens then?',
    afterwardsText: (body: string | null) =>
      `We look at the case again. If we do not change the answer, we send the complaint to ${body ?? 'the body that decides in the end'}. You get a copy of what we write.`,
    missing: 'Have you had no answer?',
    missingText: 'You can also complain that you have had no answer.',
    notDecision:
      'An answer about a coordinator or a plan does not in itself give a right to services, and is usually not an individual decision in the sense of the law. You can complain all the same.',
    oversight: 'Do you think somebody does not do what they should?',
    oversightText: (body: string) =>
      `You can ask ${body} to look at whether the services do what the health acts make their duty. This is called asking for supervision (tilsyn), and is something else than a complaint. It has no deadline, and does not change the answer you got.`,
    helpTitle: 'You can get help',
    help: 'Call us, and we help you write. If it is about health and care services, the patient and user ombud (pasient- og brukerombudet) in your county can help you too. It is free.',
    law: 'The Patients’ Rights Act §§ 7-2, 7-3, 7-4 and 7-5. The Public Administration Act §§ 29, 31 and 33.',
  },
  services: {
    title: 'Help you can get here',
    lead: 'These are the services we know. The coordinator can work with all of them.',
    kinds: {
      municipal_health: 'Health and care in the municipality',
      specialist_health: 'Hospital and other specialist services',
      other_welfare: 'Other services that take part',
    },
    counts: {
      municipal_health: 'Counts when we assess the right to a coordinator and a plan.',
      specialist_health: 'Counts when we assess the right to a coordinator and a plan.',
      other_welfare:
        'Does not count for a coordinator, but must cooperate. Counts for a child coordinator. Counts for a plan too when NAV or child welfare takes part.',
    },
    countsHospital: {
      municipal_health: 'Counts when the municipality assesses the right to a coordinator and a plan.',
      specialist_health: 'Counts when we assess the right to a coordinator and a plan.',
      other_welfare:
        'Does not count for a coordinator at the hospital, but has a duty to work together. Counts for a child coordinator in the municipality.',
    },
    situations: 'Find by situation',
    all: 'All',
    none: 'No services are listed here yet. Call us, and we will help you.',
    by: (organisation: string) => `Given by ${organisation}.`,
  },
  privacy: {
    title: 'Privacy',
    lead: 'What we keep about you, why, and what you can decide.',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody should be able to use these pages. This is how it is today.',
    sections: [
      {
        title: 'What we follow',
        text: [
          'The pages are made to WCAG 2.2, level AA. We test them automatically, with the keyboard alone and without scripts each time something changes.',
        ],
      },
      {
        title: 'What we do not know well enough',
        text: [
          'The pages have not been tried by enough people who use a screen reader, magnification or voice control every day. So we do not know whether everything is good enough in practice.',
          'This page is not the official accessibility statement. The authority fills that in itself with the Norwegian Authority for Universal Design (uustatus.no).',
        ],
      },
      {
        title: 'Did you find a problem?',
        text: [
          'Call or write to us. Tell us what you were trying to do. You can also get all our help by phone or on paper.',
        ],
      },
    ],
  },
  checkPage: {
    title: 'Check your rights',
    lead: 'Answer some questions, and see how it looks. It takes two or three minutes.',
    notes: [
      'You do not need to sign in or give any names.',
      'This is not an answer from us. Only the unit can decide. You can always ask, whatever it says here.',
      'If you want to ask afterwards, we take your answers with us.',
    ],
    start: 'Start',
    goOn: 'Continue where you stopped',
    again: 'Start again',
    next: 'Next',
    back: 'Back',
    number: (n, of) => (of === null ? `Question ${n}` : `Question ${n} of ${of}`),
    yes: 'Yes',
    no: 'No',
    unsure: 'I do not know',
    several: 'Choose all that fit. If none do, just go on.',
    questions: {
      about: { label: 'Who is it about?' },
      age: {
        label: 'How old is the person it is about?',
        self: 'How old are you?',
        child: 'How old is the child?',
      },
      condition: {
        label: 'Does the child have, or will it have, a serious illness, injury or disability?',
        self: 'Do you have a serious illness, injury or disability?',
        hint: 'It may be about body, mind, social life or learning. No diagnosis is needed.',
      },
      now: { label: 'Who gives help today?' },
      more: { label: 'What more help is needed, now or later?' },
      long: {
        label: 'Will the help be needed for some time?',
        hint: 'It does not need to be for ever. There is no fixed limit.',
      },
      together: {
        label: 'Do those who help need to work together?',
        hint: 'For example when they do not know of each other, or everything must be told several times.',
      },
      complex: {
        label: 'Is the situation complex?',
        hint: 'For example when several things are hard at the same time and affect each other.',
      },
      programme: {
        label: 'Is the person it is about in NAV’s qualification programme?',
        self: 'Are you in NAV’s qualification programme?',
        hint: 'The programme is called KVP. Those in it always have the right to an individual plan.',
      },
      wish: {
        label: 'What would the person it is about like?',
        self: 'What would you like?',
        child: 'What would you and your family like?',
        hint: 'Choose what fits. It can be changed later.',
      },
    },
    about: {
      self: 'Myself',
      child: 'My child',
      unborn: 'A child we are expecting',
      adoption: 'A child we are going to adopt',
      other: 'Somebody else I care about or work with',
    },
    age: { child: 'Under 18', adult: '18 or older' },
    wish: {
      coordinator: 'One person who keeps things together',
      child_coordinator: 'A child coordinator for the family',
      plan: 'An individual plan',
      unsure: 'I do not know',
    },
  },
  everydayServices: {
    home_nursing: 'Home nursing or home help',
    respite: 'Respite care',
    personal_assistance: 'Personal assistant (BPA)',
    support_contact: 'Leisure or support contact',
    physio: 'Physiotherapy or occupational therapy',
    supported_housing: 'Housing with support',
    mental_health_municipal: 'Mental health or addiction service in the municipality',
    family_guidance: 'Child health centre or family guidance',
    child_psychiatry: 'BUP or DPS (mental health at the hospital)',
    habilitation: 'Habilitation for children or adults (HABU, HAVO)',
    hospital: 'Other follow-up from a hospital',
    school: 'Adaptation in kindergarten or school',
    school_psychology: 'Educational psychology service (PPT)',
    nav: 'NAV',
    child_welfare: 'Child welfare',
  },
  answer: {
    title: 'How it looks',
    lead: 'This is only about what you answered. It is not an answer from us, and you can always ask.',
    incomplete: 'You have some questions left',
    items: { coordinator: 'Coordinator', child_coordinator: 'Child coordinator', plan: 'Individual plan' },
    looks: {
      looks_met: (who) => `It looks as if ${who} may have the right to this`,
      unclear: () => 'Maybe – we need to know more',
      if_chosen: (who) => `Apart from the wish, it looks as if ${who} may have the right to this`,
      looks_not_met: () => 'It does not look like it now – but please ask anyway',
    },
    who: { self: 'you', child: 'the child', other: 'the person' },
    family: { self: 'your family', child: 'your family', other: 'the family' },
    found: { met: 'Fits', not_met: 'Does not fit yet', unclear: 'Not sure', not_chosen: 'Not chosen' },
    criteria: {
      services: 'At least two health and care services, from different places',
      welfare_services: 'At least two welfare services, from different places',
      specialist_service: 'Help from a hospital or another specialist service',
      complex: 'The situation is complex',
      long_term: 'The need lasts for some time',
      coordination: 'Those who help must work together',
      under_18: 'Under 18, or expected by birth or adoption',
      serious_condition: 'Serious illness, injury or disability',
      health_and_welfare: 'Help both from health and care and from others, such as school or NAV',
      qualification_programme: 'In the qualification programme (then the rest is not needed)',
      plan_right: 'Has a right to a plan. Here everybody then gets a coordinator too',
    },
    wish: { self: 'You want it yourself', child: 'Your family wants it', other: 'The person wants it' },
    because: {
      answered_yes: 'You answered yes.',
      answered_no: 'You answered no.',
      answered_unsure: 'You answered that you do not know. We find out together.',
      chosen: 'You ticked this.',
      not_chosen: 'You did not tick this. It can be chosen at any time.',
      services_unknown: 'You have not said what help it is about.',
      two_or_more_providers: 'You chose at least two that count.',
      provider_unknown: 'We need to know who gives the help.',
      only_later: 'The help comes later. We need to look more closely at that.',
      nothing_chosen: 'You have not chosen any services.',
      no_service_counts: 'None of those you chose counts here.',
      one_provider_only: 'Only one of those you chose counts here.',
      specialist_service: 'You chose help from the hospital.',
      health_and_welfare: 'You chose both.',
      no_other_welfare_service: 'You did not choose kindergarten, school, PPT, NAV or child welfare.',
      no_health_service: 'You chose no health and care service.',
      age_unknown: 'We do not know the age.',
      adult: 'The person it is about is 18 or older.',
      under_18: 'The age is under 18.',
      expected_child: 'You are expecting a child.',
      expected_by_adoption: 'You are going to adopt the child.',
      plan_right_met: 'You may have a right to a plan.',
      plan_right_unclear: 'The right to a plan is uncertain.',
      plan_right_not_met: 'It does not look as if you have a right to a plan.',
    },
    laws: {
      pbrl: 'the Patients’ Rights Act',
      hol: 'the Health and Care Services Act',
      sphl: 'the Specialist Health Services Act',
      'forskrift 2022-1110': 'the Regulation on individual plans',
      barnevernsloven: 'the Child Welfare Act',
      'NAV-loven': 'the NAV Act',
      sosialtjenesteloven: 'the Social Services Act',
      fvl: 'the Public Administration Act',
    },
    follows: (acts: string[]) => `The right may follow from ${listed(acts, 'and')}.`,
    lookedAt: (acts: string[]) =>
      `We have looked at ${listed(acts, 'and')}. Below is what is required by the nearest of them.`,
    municipalityMakes: 'The municipality is responsible for making the plan.',
    hospitalMakes: 'The hospital makes the plan when help is needed from here only.',
    starters: {
      health: 'the municipality',
      child_welfare: 'the child welfare service',
      nav: 'NAV',
      social_services: 'the social services at NAV',
    },
    start: (who: string[]) =>
      `${capital(listed(who, 'and'))} ${who.length > 1 ? 'have' : 'has'} a duty to start the plan.`,
    mainResponsible:
      'Those who help agree on who has the main responsibility. If they do not agree, the municipality decides.',
    askTitle: 'Would you like us to look at it?',
    askText:
      'We take your answers with us, so you do not need to write them again. You can change everything before you send.',
    ask: 'Ask for help',
    call: (phone: string) => `You can also call us on ${phone}.`,
    municipal: 'What the municipality is responsible for',
    municipalText:
      'The hospital has duties of its own, and the municipality has others. If you ask us, we notify the municipality when the person it is about wants that. You can also ask the municipality yourself.',
    seeCriteria: (item) => `What is required: ${item.toLowerCase()}`,
    municipalLink: (name) => `Ask for help in ${name}`,
  },
  sentences: {
    'about.choose': 'Choose who it is about.',
    'age.choose': 'Choose the age.',
    'condition.choose': 'Choose yes, no or I do not know about illness, injury or disability.',
    'long.choose': 'Choose yes, no or I do not know about how long the help is needed.',
    'together.choose': 'Choose yes, no or I do not know about whether those who help must work together.',
    'complex.choose': 'Choose yes, no or I do not know about whether the situation is complex.',
    'programme.choose': 'Choose yes, no or I do not know about the qualification programme.',
  },
  shared: {
    title: 'Do you share this computer?',
    text: 'Then you can delete what you have written here.',
    button: 'Delete what I have written',
  },
} satisfies GuideTexts
