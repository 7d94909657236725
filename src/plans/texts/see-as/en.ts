import { capital } from '../../../platform/i18n/capital.ts'
import type { Texts } from './nb.ts'

export const en = {
  link: 'See what the others see',
  title: 'What the others see',
  lead: 'Choose one of those who take part, and see the plan as they see it now.',
  titleOf: (name: string) => `The plan as ${name} sees it`,
  unnamed: (service: string) => `somebody at ${service} who is not named yet`,
  nobody: 'Nobody else takes part yet. So nobody sees the plan.',
  leads: 'Coordinates',
  privately: 'Somebody close',
  howMuch: { all: 'Sees the whole plan', some: 'Sees part of the plan', nothing: 'Does not see the plan' },
  bannerTitle: (name: string) => `This is what ${name} sees on the plan page now`,
  why: (purposes: readonly string[]) => `Why they take part: ${purposes.join(' ')}`,
  banner:
    'You can only read here. The links do not work. The log says that you have seen this, but no notice is sent.',
  documents: 'See the documents as they are shown there',
  seesNothing: (name: string) => `${capital(name)} does not see the plan now`,
  seesNothingText: 'There is no consent that opens the plan here.',
  noPlanConsent: 'The consent to the plan is not in force. So nobody outside the family sees the plan.',
} satisfies Texts
