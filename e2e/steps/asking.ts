import { expect, type Page } from '@playwright/test'
import { syntheticNationalId } from '../../demo/base/national-id.ts'
import { answerQuestions } from './questions.ts'
import { fact, wordsOf } from './reading.ts'

export interface Child {
  givenName: string
  familyName: string
  born: string
  nationalId: string
}

/** A child nobody has heard of yet. `number` sets those born on the same day apart. */
export function aChild(givenName: string, familyName: string, born: string, number = 3): Child {
  return { givenName, familyName, born, nationalId: syntheticNationalId(born, number) }
}

/** The rights check for a child with hospital, home services and school, from the guide to the answer. */
export async function checkRightsForChild(page: Page, look?: () => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await answerQuestions(page, {
    look,
    until: 'Slik ligger det an',
    answers: {
      'Hvem gjelder det?': { choose: ['Barnet mitt'] },
      'Hvor gammel er den det gjelder?': { choose: ['Under 18 år'] },
      'Har eller får barnet alvorlig sykdom, skade eller nedsatt funksjonsevne?': { choose: ['Ja'] },
      'Hvem gir hjelp i dag?': {
        choose: [
          'Avlastning',
          'Habilitering for barn eller voksne (HABU, HAVO)',
          'Tilrettelegging i barnehage eller skole',
        ],
      },
      'Hvilken hjelp trengs i tillegg, nå eller etter hvert?': {
        choose: ['Fysioterapi eller ergoterapi'],
      },
      'Vil behovet for hjelp vare en stund?': { choose: ['Ja'] },
      'Må de som hjelper, samarbeide for at det skal bli bra?': { choose: ['Ja'] },
      'Er situasjonen sammensatt?': { choose: ['Ja'] },
      'Hva ønsker du deg?': { choose: ['Barnekoordinator for familien', 'En individuell plan'] },
    },
  })
}

export interface Receipt {
  reference: string
  /** Only for those who are not signed in. */
  code: string | null
}

/** Sends what has been looked over, and reads the receipt. */
export async function sendInquiry(page: Page): Promise<Receipt> {
  await page.getByRole('button', { name: 'Send henvendelsen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vi har fått henvendelsen din')
  const hasCode = await fact(page, 'Kode').isVisible()
  return {
    reference: await wordsOf(fact(page, 'Referanse')),
    code: hasCode ? await wordsOf(fact(page, 'Kode')) : null,
  }
}
