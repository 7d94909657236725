import { expect, type Page, test } from '@playwright/test'
import { ids } from '../../demo/base/ids.ts'
import { texts as casesTexts } from '../../src/cases/texts/index.ts'
import { coordinationTexts } from '../../src/coordination/texts/index.ts'
import { homeTexts } from '../../src/home/texts/index.ts'
import { inquiryTexts } from '../../src/inquiries/texts/index.ts'
import { texts as meetingsTexts } from '../../src/meetings/texts/index.ts'
import { oversightTexts } from '../../src/oversight/texts/index.ts'
import { texts as plansTexts } from '../../src/plans/texts/index.ts'
import { platformTexts } from '../../src/platform/i18n/index.ts'
import { teamTexts } from '../../src/team/texts/index.ts'
import { become, lookOver } from '../fixture.ts'
import { chooseLanguage, expectOnly, type OtherLanguage } from './language.ts'
import { answerQuestions } from './questions.ts'
import { section, unfold } from './reading.ts'

// The citizen's part of the whole path, in another language than the first. What to press is read from the catalogue of the
// language: a word that is not said in it is not found.

/** From the first question to who has looked, by people of the demonstration world who stand where each step begins. */
export async function walkAsCitizen(page: Page, language: OtherLanguage, called: string): Promise<void> {
  const home = homeTexts[language].my
  const ask = inquiryTexts[language]
  const team = teamTexts[language]
  const { nav } = coordinationTexts[language]

  const check = async () => {
    await expectOnly(page, language)
    await lookOver(page)
  }
  const comeAs = async (who: string) => {
    await become(page, who, '/baerum/min-side')
    await chooseLanguage(page, called)
    await check()
  }
  const toPart = async (name: string) => {
    const parts = page.getByRole('navigation', { name: nav.label })
    const link = parts.getByRole('link', { name, exact: true })
    // on a narrow screen the parts are folded in
    await expect(link.or(parts.locator('summary')).first()).toBeAttached()
    if (!(await link.isVisible())) await parts.locator('summary').click()
    await link.click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  await test.step('Nina asks for herself, and has her receipt', async () => {
    await comeAs('new-baerum')
    await page.getByRole('link', { name: platformTexts[language].nav.ask }).first().click()
    await check()
    await page.getByRole('link', { name: ask.start.begin, exact: true }).click()
    await answerQuestions(page, {
      until: ask.review.title,
      next: ask.next,
      look: check,
      answers: {
        [ask.questions.sender.label]: { choose: [ask.sender.self] },
        [ask.questions.person.own ?? '']: {
          write: {
            [ask.person.givenName]: 'Nina',
            [ask.person.familyName]: 'Nystartvoll',
            [ask.person.birthDate]: '14.12.1990',
          },
        },
        [ask.questions.contact.label]: {
          write: { [ask.contact.phone]: '900 00 001' },
        },
        [ask.questions.asks.label]: { choose: [ask.asks.coordinator, ask.asks.plan] },
        [ask.questions.need.label]: { write: 'NAV, fastlegen og kommunen snakker ikke sammen.' },
      },
    })
    await check()
    await page.getByRole('button', { name: ask.review.send }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ask.receipt.title)
    await check()
    await page.getByRole('link', { name: ask.receipt.toMine }).click()
    await expect(section(page, home.sent)).toBeVisible()
    await check()
  })

  await test.step('Silje opens her decision, and consents to coordination', async () => {
    const { decision } = casesTexts[language]
    await comeAs('silje-gravid')
    await page.getByRole('link', { name: home.open_decision }).first().click()
    await check()
    await page.getByRole('button', { name: decision.open }).click()
    await expect(page.getByRole('button', { name: decision.open })).toBeHidden()
    await expect(page.getByRole('link', { name: /PDF/ }).first()).toBeVisible()
    await check()
    await page.goto('/baerum/min-side')
    await page.getByRole('link', { name: home.openCoordination }).first().click()
    await check()
    await toPart(nav.consent)
    await check()
    const asked = section(page, team.consents.waitsForYou).getByRole('link').first()
    if (await asked.isVisible()) await asked.click()
    else await page.getByRole('button', { name: team.consents.begin.coordination }).click()
    await expect(page.getByRole('button', { name: team.consent.give })).toBeVisible()
    await check()
    await page.getByRole('button', { name: team.consent.give }).click()
    await expect(page.getByText(team.states.given, { exact: true }).first()).toBeVisible()
    await check()
  })

  await test.step('Kari answers what the coordinator calls her in to', async () => {
    const { answer } = meetingsTexts[language]
    await comeAs('kari-mor')
    await page.getByRole('link', { name: home.answer_meeting }).first().click()
    await check()
    await page.getByRole('button', { name: answer.yes }).click()
    await expect(page.getByText(answer.saidYes)).toBeVisible()
    await check()
  })

  await test.step('Berit writes a goal, takes a consent back, and sees who has looked', async () => {
    const plan = plansTexts[language]
    await become(page, 'coordinator-baerum', `/baerum/koordinering/${ids.person.berit}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Berit')
    await comeAs('berit')
    await page.getByRole('main').getByRole('link', { name: home.plan }).first().click()
    await check()
    await page.getByRole('link', { name: plan.page.newGoal }).click()
    await check()
    const words = 'Jeg vil synge i koret igjen.'
    await page.getByLabel(plan.goalPage.words(null)).fill(words)
    await page.getByLabel(plan.lifeAreas.leisure, { exact: true }).check()
    const now = page.getByLabel(plan.goalPage.whens.current)
    if (await now.isVisible()) await now.check()
    await page.getByRole('button', { name: plan.goalPage.add }).click()
    await expect(page.getByText(words).first()).toBeVisible()
    await check()
    await page.goto('/baerum/min-side')
    await page.getByRole('link', { name: home.openCoordination }).first().click()
    await check()
    await toPart(nav.consent)
    await section(page, team.consents.given)
      .getByRole('link', { name: /NAV Bærum/ })
      .click()
    await check()
    const { withdraw, withdrawConfirm } = team.consent
    await (await unfold(page, withdraw)).getByRole('button', { name: withdrawConfirm }).click()
    await expect(page.getByText(team.states.withdrawn, { exact: true }).first()).toBeVisible()
    await check()
    await toPart(nav.log)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(oversightTexts[language].title)
    await expect(page.getByRole('listitem').filter({ hasText: 'Henrik Trådsamler' }).first()).toBeVisible()
    await check()
  })
}
