import type { Texts } from './nb.ts'

export const en = {
  states: { draft: 'Draft', active: 'In use', under_revision: 'Being reviewed', ended: 'Ended' },
  planSteps: {
    activate: 'Take the plan into use',
    revise: 'Review the plan',
    end: 'End the plan',
  },
  endReasons: {
    need_over: 'No longer needed',
    own_wish: 'The person’s own wish',
    consent_withdrawn: 'The consent was withdrawn',
    moved: 'Moved',
    death: 'Death',
  },
  words: {
    agrees: 'Agrees with the plan',
    disagrees: 'Does not agree with the plan',
    could_not_answer: 'Could not answer',
  },
  leadPage: {
    title: 'Responsibility and period',
    lead: 'One service has the main responsibility for the plan. That is not the coordinator.',
    responsibleService: 'Service with main responsibility',
    responsibleHint: 'If you do not agree, the municipality settles it (section 7 of the regulation).',
    nobodyInTeam: 'No service is in the team yet. Add it to the team first.',
    periodFrom: 'The plan runs from',
    periodTo: 'The plan runs until',
    revisionOn: 'Next review on',
    endsBefore: 'The period ends before the review',
    endsBeforeText: (to: string, on: string) =>
      `The plan is for the time until ${to}, and the next review is on ${on}. Would you like to go through it before it ends? You may move one of the days.`,
    physician: 'Responsible doctor at the hospital',
    physicianHint: 'The name, if the hospital has named one (section 9 g of the regulation).',
    save: 'Save',
    state: 'Where the plan stands',
    endReason: 'Why does the plan end?',
    notAgreed: (name) => `${name} has not agreed to the plan. Ask ${name} before you take it into use.`,
    activateText: 'The plan is taken into use, and kept as it is now.',
    reviseText: 'The plan stays in force while you review it.',
    endText: 'The plan stays as it is. Nobody can write more in it.',
    versions: 'Versions kept',
    version: (n: number, day: string) => `Version ${n}, ${day}`,
    occasions: { approval: 'when it was taken into use', meeting: 'before a meeting' } as Record<
      string,
      string
    >,
    noVersions: 'None yet. The first is made when the plan is taken into use.',
    closed: 'Consent to the plan is not in force. You see only what is needed to end it.',
  },
  wordPage: {
    now: 'What stands now',
    title: {
      person: (_: string) => 'What do you think of the plan?',
      forPerson: (name: string) => `What do you think of the plan, on behalf of ${name}?`,
      atWork: (name: string) => `What does ${name} think of the plan?`,
    },
    lead: {
      person: (_: string) => 'You can change your mind at any time.',
      forPerson: (name: string) =>
        `You answer for ${name}. Include what ${name} has said or shown. The answer can be changed at any time.`,
      atWork: (name: string) => `Write down what ${name} says, and how you came to know it.`,
    },
    reason: {
      person: 'Do you want to say more?',
      forPerson: 'Do you want to say more?',
      atWork: 'What was said?',
    },
    reasonHint: 'Tell why, if you do not agree or could not answer.',
    save: 'Save the answer',
  },
  startPage: {
    title: 'Individual plan',
    lead: (name: string) => `${name} does not have a plan now.`,
    explain:
      'The plan gathers goals, activities and who does what. It is made together with the person it is about.',
    ready: 'Everything needed is in place. The plan begins as a draft.',
    needs: 'What is needed first',
    needsRight: 'The right to a plan is granted',
    needsCoordination: 'Consent to coordination',
    needsPlan: 'Consent to making the plan',
    start: 'Begin the plan',
    back: 'To the coordination',
    open: 'Open the plan',
    ended: 'The earlier plan has ended.',
    seeEnded: 'See the plan that has ended',
    consents: 'Consent',
    others: 'The coordinator begins the plan together with you.',
  },
} satisfies Texts
