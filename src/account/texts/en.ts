import type { AccountTexts } from './nb.ts'

export const en = {
  signInTitle: 'Sign in',
  signInLead: 'Who are you here as?',
  asCitizen: 'Resident, parent or next of kin',
  asChild: 'Children and young people',
  asChildText: 'Do you have a code? Go to a page of your own.',
  asCitizenText: 'With BankID or another electronic ID.',
  asHealth: 'Health personnel',
  asHealthText: 'With HelseID.',
  asStaff: (authority: string) => `Working in or with ${authority}`,
  asStaffText: 'With your work sign-in. For schools, kindergartens, NAV, child welfare and others.',
  keptNote: 'We have kept what you wrote. You will find it again when you have signed in.',
  fault: {
    denied: 'You cancelled signing in. You can try again whenever you like.',
    expired: 'Signing in took too long. Please try again.',
    too_low: 'You need an electronic ID of high level here, such as BankID.',
    provider_unreachable:
      'The sign-in service is not responding. Try again in a little while, or call the coordinating unit.',
    invalid: 'Signing in could not be completed. Please try again.',
  },
  closedTitle: 'This page is no longer open to you',
  closedLead:
    'The consent has changed, or somebody else has taken over. What you have saved is kept. Ask the coordinating unit if you have any questions.',
  toWork: 'To Your workday',
  toMine: 'To my page',
  toStart: 'To the front page',
  frontTitle: 'Get help to make everything fit together',
  frontLead:
    'A coordinator is your steady contact when you need help from several services. Choose your municipality or hospital.',
  childTitle: 'Hi! Where do you live?',
  childLead: 'Choose your municipality. Then you can write the code.',
  childTrusts: 'Did you get the code at the hospital?',
  childUnsure: 'Not sure? Ask whoever gave you the code.',
  toChildren: 'Are you a child, or helping a child in? Go here.',
  municipalities: 'Municipalities',
  trusts: 'Hospitals',
  chooseTitle: 'Where to?',
  chooseLead: 'You have a case in several places. Choose where to begin.',
  nothingTitle: 'My page',
  nothingLead: 'You have nothing with us yet. Choose your municipality to ask for help.',
} satisfies AccountTexts
