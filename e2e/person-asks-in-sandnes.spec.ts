import { expect, test } from './fixture.ts'
import { aChild, sendInquiry } from './steps/asking.ts'
import { answerQuestions } from './steps/questions.ts'
import { unfold } from './steps/reading.ts'

test('In Sandnes a grown-up sees which services count, checks the rights, and proposes a coordinator', async ({
  page,
  look,
}) => {
  await page.goto('/sandnes/koordinator')
  await expect(page.getByText(/Barnevern, barnehage, skole, .*PPT.* og NAV teller ikke/)).toBeVisible()
  await look()
  await page.goto('/sandnes/tjenester')
  await expect(page.getByText('Hjemmesykepleie', { exact: true })).toBeVisible()
  await look()
  await page.goto('/sandnes/rettighetssjekk')
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await answerQuestions(page, {
    until: 'Slik ligger det an',
    answers: {
      'Hvem gjelder det?': { choose: ['Meg selv'] },
      'Hvor gammel er du?': { choose: ['18 år eller mer'] },
      'Hvem gir hjelp i dag?': { choose: ['Hjemmesykepleie eller hjemmehjelp', 'NAV'] },
      'Vil behovet for hjelp vare en stund?': { choose: ['Ja'] },
      'Må de som hjelper, samarbeide for at det skal bli bra?': { choose: ['Ja'] },
      'Er situasjonen sammensatt?': { choose: ['Nei'] },
      'Er du med i kvalifiseringsprogrammet hos NAV?': { choose: ['Nei'] },
    },
  })
  await unfold(page, 'Vilkårene for koordinator')
  await expect(page.getByText('Bare én av dem du valgte, teller her.').first()).toBeVisible()
  await expect(page.getByText('Har rett til plan. Her får da alle koordinator også.')).toBeVisible()
  await expect(page.getByText(/Retten kan følge av NAV-loven/)).toBeVisible()
  await look()
  await page.getByRole('main').getByRole('link', { name: 'Be om hjelp' }).click()
  await page.getByRole('link', { name: 'Start uten å logge inn' }).click()
  const me = aChild('Oddny', 'Heilovang', '1966-06-16', 2)
  await answerQuestions(page, {
    until: 'Se over før du sender',
    answers: {
      'Hva heter du?': {
        write: { Fornavn: me.givenName, Etternavn: me.familyName, Fødselsnummer: me.nationalId },
      },
      'Hva ber du om?': { choose: ['Koordinator'] },
      'Hva trenger du hjelp til?': { write: 'Jeg må fortelle alt til alle.' },
      'Er det noen du ønsker som koordinator?': { write: 'Maja i Mestringsenheten' },
      'Hvordan når vi deg?': { write: { Telefon: '400 00 104' } },
    },
  })
  await expect(page.getByText('Maja i Mestringsenheten')).toBeVisible()
  await expect(page.getByText('Hjemmesykepleie eller hjemmehjelp')).toBeVisible()
  await sendInquiry(page)
})
