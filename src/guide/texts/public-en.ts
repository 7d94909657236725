import { listed } from '../../platform/i18n/listed.ts'
import type { PublicTexts } from './public-nb.ts'

export const publicEn: PublicTexts = {
  services: {
    search: 'Search services and organisations',
    searchHint: 'For example respite, physiotherapy or epilepsy.',
    searchButton: 'Search',
    found: (count) => (count === 1 ? 'One found' : `${count} found`),
    nothing: 'We found nothing. Try another word, or call us, and we will help you.',
    organisations: 'User and patient organisations',
    organisationsText:
      'Here you can meet others in the same situation. They are not services, and they do not count when rights are assessed.',
    phone: 'Phone',
    web: 'Web page',
    writtenIn: (who, language) => `The descriptions are written by ${who}, in ${language}.`,
    languages: { nb: 'Norwegian (bokmål)', nn: 'Norwegian (nynorsk)', en: 'English' },
    all: 'Show all',
  },
  responsibility: {
    title: 'Who is responsible for what?',
    lead: 'The municipality and the hospital have duties of their own. Here you can see who to ask about what.',
    columns: { what: 'What', who: 'Responsible', law: 'Law' },
    municipality: 'The municipality',
    hospital: 'The hospital',
    both: 'The municipality, with the hospital',
    rows: [
      {
        what: 'Coordinator for help from the municipality',
        who: 'municipality',
        law: 'Health and Care Services Act § 7-2',
      },
      { what: 'Child coordinator', who: 'municipality', law: 'Health and Care Services Act § 7-2 a' },
      { what: 'Coordinator at the hospital', who: 'hospital', law: 'Specialist Health Services Act § 2-5 a' },
      {
        what: 'Individual plan when you get help from both',
        who: 'both',
        law: 'Regulation on individual plans § 8',
      },
      {
        what: 'Individual plan when you get help from the hospital only',
        who: 'hospital',
        law: 'Specialist Health Services Act § 2-5',
      },
      {
        what: 'Telling the municipality when you need help from it',
        who: 'hospital',
        law: 'Specialist Health Services Act § 2-5',
      },
      {
        what: 'Kindergarten, school, the educational psychology service (PPT), child welfare and NAV',
        who: 'take_part',
        law: 'Duty to cooperate by their own acts',
      },
    ],
    takePart: 'Each service is responsible for its own part, and must cooperate',
    decides: 'Who decides?',
    decidesText: (units) =>
      `The coordinating unit decides whether you have a right to a coordinator and a plan here: ${units}. The services themselves decide what help they give you.`,
    near: 'Others you can ask',
    wrong:
      'If you ask in the wrong place, they pass your inquiry on if you want them to. You do not need to start again.',
  },
  when: {
    title: 'What happens when?',
    lead: 'From when you ask until somebody keeps things together for you.',
    steps: (promise) => [
      {
        when: 'At once',
        title: 'You get a receipt',
        text: 'With a reference, and the day you can expect an answer.',
      },
      {
        when: 'The first days',
        title: 'The unit reads what you wrote',
        text: 'They may call to ask for more. If somebody else has asked for you, you are told and can say what you think.',
      },
      {
        when: 'Then',
        title: 'The unit assesses',
        text: 'They look at each criterion. Children are heard. You can add something at any time.',
      },
      {
        when: `Within ${promise}`,
        title: 'You get an answer',
        text: 'In writing, with reasons. If it takes more than a month, you are told why, and get a new date.',
      },
      {
        when: 'After a yes',
        title: 'The coordinator contacts you',
        text: 'If you want a plan, the work on it begins. The plan is made together with you.',
      },
      {
        when: 'After a no',
        title: 'You can complain',
        text: 'The time limit is in the answer. The services must still cooperate about your help.',
      },
    ],
    hospital: {
      when: 'As soon as possible',
      title: 'The hospital tells the municipality',
      text: 'When you need help from there too, and want it. The municipality confirms.',
    },
    complain: 'How to complain',
    clock: 'The time limits run from the day we received the inquiry, even if you called or wrote a letter.',
    law: 'Public Administration Act § 11 a. Patient and User Rights Act §§ 2-5 to 2-5 c and 7-2.',
  },
  links: {
    when: 'What happens when?',
    whenText: 'From when you ask until you get an answer.',
    responsibility: 'Who is responsible for what?',
    responsibilityText: 'The municipality and the hospital have duties of their own.',
  },
  privacy: ({
    name,
    officer,
    phone,
    storageYears,
    appealBody,
    navAppealBody,
    otherActs,
    isHospital,
    shared,
    register,
  }) => [
    {
      title: 'Who is responsible?',
      text: [
        `${name} is the controller. That means that we are responsible for the information about you here. Call us on ${phone} if you have any questions.`,
        officer ? `The data protection officer answers questions about privacy: ${officer}.` : '',
        ...shared.text,
      ],
      link: shared.link,
    },
    {
      title: 'What do we use it for?',
      text: [
        'We use it to receive the inquiry, assess whether you have a right to a coordinator, a child coordinator and an individual plan, answer you, and coordinate your help.',
        'We also use it to answer complaints, and for figures about the service in which nobody can be recognised.',
      ],
    },
    {
      title: 'Why may we?',
      text: [
        `The law makes it our duty: ${isHospital ? 'the Specialist Health Services Act §§ 2-5 to 2-5 b' : 'the Health and Care Services Act §§ 7-1 to 7-3'} and the Patient and User Rights Act §§ 2-5 to 2-5 c. The legal basis is the General Data Protection Regulation article 6 (1) c and e, and article 9 (2) h.`,
        otherActs.length
          ? `A plan may also follow from ${listed(otherActs, 'and')}. Then it is these acts that make it our duty.`
          : '',
        'We make a plan, and share it with others, only when you say yes. You can change your mind whenever you want.',
      ],
    },
    {
      title: 'What do we keep?',
      text: [
        'What is in the inquiry: who it is about, what you need, attachments, and how we reach you.',
        'If you get a case with us, we keep the assessment, the answer, the plan, the meetings and complaints.',
      ],
    },
    {
      title: 'Where does it come from?',
      text: [
        'From you, or from the person who asks for you. Then we tell you, if we know who you are.',
        'From services that help you. From the contact register: how you want to be notified.',
        ...register,
      ],
    },
    {
      title: 'Who gets it?',
      text: [
        'Only those of us who work on your case, and those you have said yes to.',
        'If the inquiry is sent to another municipality or a hospital, it is because you agree.',
        otherActs.length
          ? 'NAV, the social services and the child welfare service get only what you have said yes to, also when the plan follows from their act.'
          : '',
        `If you complain, ${appealBody} may get what concerns the complaint.${navAppealBody ? ` If it is about a plan because of services from NAV, it is ${navAppealBody}.` : ''}`,
        'Those who run the service for us are bound by an agreement (processors).',
        'Each time somebody looks at information about you, it is written down. You can see the list on My page.',
      ],
    },
    {
      title: 'For how long?',
      text: [
        `A closed case is kept for ${storageYears} years. After that the Archives Act decides what is preserved.`,
        'What you are writing is stored encrypted, and nobody else can read it. Without signing in it is deleted after 24 hours. Signed in, after 30 days. If you share the computer, you can delete it yourself.',
      ],
    },
    {
      title: 'Must you give us information?',
      text: [
        'No. But we must know enough to assess your rights.',
        'No decision is made by a machine. Rules propose, and a human being decides.',
      ],
    },
    {
      title: 'Your rights',
      text: [
        'You can have access, have what is wrong corrected, ask us to delete or restrict the use, object, and withdraw consent. The law makes us keep some of it, even when you ask us to delete it.',
        'If you disagree with how we use information about you, you can complain to Datatilsynet, the Norwegian data protection authority (datatilsynet.no).',
      ],
    },
    {
      title: 'Cookies',
      text: [
        'We use only cookies that are needed: for signing in, for your language and for what you are writing. We do not measure you, and we share nothing with other sites.',
      ],
    },
  ],
  accessibility: {
    title: 'The official statement',
    text: 'Our official accessibility statement is kept by the Norwegian Authority for Universal Design.',
    link: 'The accessibility statement',
    exceptions: {
      title: 'What is not good enough yet',
      text: [
        'Files that others have attached are not made by us. They may be pictures of text. Call us, and we read them for you.',
        'The map of who helps you has the same content as a list beside it.',
      ],
    },
    complain: {
      title: 'Do you want to complain?',
      text: [
        'Tell us first. If you are not satisfied with the answer, you can report it to the Norwegian Authority for Universal Design (uutilsynet.no).',
      ],
    },
  },
}
