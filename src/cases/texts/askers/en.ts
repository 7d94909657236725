import type { AskerTexts } from './nb.ts'

export const en = {
  register: {
    parent: (name) => `Record ${name} as a parent`,
    guardian: (name) => `Record ${name} as guardian`,
    proxy: (name) => `Record ${name} as proxy`,
  },
  hint: {
    parent:
      'The sender says they are a parent. When you have checked parental responsibility, the parent sees the case and the decision. If the decision has been sent, they are told now.',
    guardian:
      'The sender says they are the guardian. When you have seen what the mandate covers, the guardian sees the case and the decision. If the decision has been sent, they are told now.',
    proxy:
      'The sender says they have a power of attorney. When you have read it, the proxy sees the case and the decision. If the decision has been sent, they are told now.',
  },
  unprovenHint:
    'The sender says they are a parent, but has not shown who they are. Check that, and the parental responsibility, before you record them. Letters go on paper. If the decision is sent already, the parent gets it now.',
  expectingHint:
    'The sender wrote that they expect the child. With a national identity number they see the case by signing in once you have recorded them. If the decision has been sent, they are told now.',
  byRegister: {
    parent: (name) => `The population register says that ${name} has parental responsibility.`,
    guardian: (name) => `The population register says that ${name} is the guardian.`,
    proxy: () => '',
  },
  responsibility: 'I have checked that they have parental responsibility',
  keep: (name) => `${name} is not to have the answer`,
  keepText:
    'Then the decision does not go to the sender. Their own page tells them that they are not a party to the case, and whom to call. The reason stays in the case, and is not shown to the sender.',
  keepReason: 'Why are they not to have the answer?',
  kept: (name, day) => `${name} is not to have the answer. Written ${day}:`,
  first: 'Settle this before the decision is sent',
  firstText:
    'Whoever asked as parent, guardian or proxy is waiting for the answer. Record them, or write why they are not to have it.',
  settle: (name) => `Settle whether ${name} is to have the answer`,
  complained: (name, day) =>
    `${name} complained on ${day}. The complaint waits for you to settle who they are`,
  complainedText: 'Nobody but you sees it. The time counts from the day it came.',
  toComplaint: 'See the complaint and what you can do',
  events: {
    asker_confirmed: 'Recorded who asked, as guardian or proxy',
    asker_not_party: 'Wrote that who asked is not to have the answer',
  },
} satisfies AskerTexts

export const refusalsEn: Record<string, string> = {
  asker_not_settled:
    'Somebody who asked as parent, guardian or proxy must be recorded first. Or write in the case why they are not to have the answer.',
  already_settled: 'The case already says that the sender is not to have the answer.',
}
