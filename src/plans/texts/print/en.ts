import type { Texts } from './nb.ts'

export const en = {
  printPage: {
    byPost: 'Send the plan on paper to those who do not read here',
    title: 'Print the plan',
    lead: 'Choose what to print. You only get what you can see yourself.',
    parts: 'Include',
    make: 'Make a PDF',
    all: 'Everything is already chosen.',
    logged: 'It is logged that the plan was printed.',
    tellOnce: 'Tell it once: make a document for somebody outside the team',
    tellOnceAsked: 'Tell it once, when you are asked to',
    names: {
      what_matters: 'What matters',
      about: 'Resources and needs',
      goals: 'Goals and activities',
      team: 'Who takes part, and with what',
      responsibility: 'Who is responsible',
      consents: 'Consents',
    },
  },
  paper: {
    decides: (name: string) => `Decides for ${name}`,
    coordination: 'Coordinating the services',
    plan: 'Making the plan',
    sharing: (sections: string[]) => `Sharing: ${sections.join(', ')}`,
    sections: {
      about_person: 'about the person',
      goals: 'goals',
      activities: 'activities',
      participants: 'who takes part',
      meetings: 'meetings',
      contingency: 'contingency sheet',
      documents: 'documents',
      messages: 'messages',
    },
    how: { eid: 'with eID', oral: 'orally', paper: 'on paper', code: 'with a code from a letter' } as Record<
      string,
      string
    >,
  },
} satisfies Texts
