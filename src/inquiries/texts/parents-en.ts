import type { ParentsTexts } from './parents-nb.ts'

export const parentsEn = {
  lead: 'We ask because you are under 16. No answer is wrong, and you get help whatever you answer.',
  leadUnit: 'The child is under 16. Write what the child says. It is treated as if the child wrote it.',
  know: 'Do your parents know that you are asking?',
  knowHint: 'Or other adults who take care of you.',
  knowUnit: 'Do the parents know that the child is asking?',
  knows: { yes: 'Yes', no: 'No', unsure: 'Don’t know' },
  keep: 'Is there something they are not to know?',
  keepHint:
    'If you say yes, or are not sure, we say nothing at home until somebody here has read what you write and decided.',
  keepUnit: 'Is there something the parents are not to know?',
  keeps: {
    no: 'No, they may know',
    yes: 'Yes',
    talk_first: 'I am not sure, and want to talk with somebody first',
  },
  keepsUnit: { no: 'No', yes: 'Yes', talk_first: 'Not sure, wants to talk with somebody first' },
  why: 'What are they not to know, and why?',
  whyHint: 'Write as much or as little as you like. You can also leave it empty and say it when we talk.',
  whyUnit: 'What are they not to know, and why? Write the child’s own words.',
  rules: 'What are parents told?',
  byAge: {
    weighty:
      'You are under 12. Then parents are normally told what it is about. If it is very important to you that they do not know, we can leave it untold.',
    respected:
      'You are between 12 and 16. Parents are normally told what it is about. But if you do not want that, and have good reasons, we are not to tell them.',
  },
  rulesMore: [
    'Somebody who works here reads your reasons and decides.',
    'If we decide that they are to be told something, we tell you first.',
    'If they have followed something about you here before, they do not see that either while we decide. Then they may notice that something is different.',
    'When you turn 16, you decide yourself.',
  ],
  paragraph: 'pasient- og brukerrettighetsloven §§ 3-4, 4-3 and 4-4',
  quiet: 'We say nothing at home now',
  quietText:
    'Somebody here reads what you wrote, and talks with you. If those at home are to be told something, we tell you first.',
  quietReach: 'We only use the phone number or e-mail you wrote. Nothing comes by post.',
  reviewWhy: 'Why',
} satisfies ParentsTexts
