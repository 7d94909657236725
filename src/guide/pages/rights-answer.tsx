import type { ReactElement } from 'react'
import type { RightsCheck } from '../../cases/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import {
  ActionBar,
  Alert,
  Button,
  Form,
  LinkButton,
  PageHeading,
  Section,
  Status,
  type StatusKind,
} from '../../ui/index.ts'
import { forgetRightsAnswers } from '../forget-rights-answers.ts'
import { getRightsCheck } from '../get-rights-check.ts'
import { rightsQuestionPlaces } from '../rights-questions.ts'
import { guideTexts } from '../texts/index.ts'

export const rightsAnswerPage = page({
  path: '/:authority/rettighetssjekk/svar',
  query: getRightsCheck,
  acts: {
    forget: {
      command: forgetRightsAnswers,
      next: (_, { authorityId }) => `/${authorityId}/rettighetssjekk`,
    },
  },
  title: (_, ui) => guideTexts[ui.language].answer.title,
  view: ({ checked, open }, ui) => {
    const texts = guideTexts[ui.language]
    const t = texts.answer
    const { authority } = ui
    return (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        {open && (
          <Alert kind="info" title={t.incomplete}>
            <p>
              <a className="ds-link" href={`/${authority.id}/rettighetssjekk/${rightsQuestionPlaces[open]}`}>
                {texts.checkPage.questions[open].label}
              </a>
            </p>
          </Alert>
        )}
        <div className="sv-side-by-side sv-wide">
          {checked.map((each) => (
            <Item key={each.item} ui={ui} check={each} />
          ))}
        </div>
        <Section title={t.askTitle}>
          <p>{t.askText}</p>
          <ActionBar>
            <LinkButton href={`/${authority.id}/henvendelse`}>{t.ask}</LinkButton>
          </ActionBar>
          <p>{t.call(authority.settings.phone)}</p>
        </Section>
        <Form {...ui.form('forget')}>
          <Button variant="tertiary">{texts.checkPage.again}</Button>
        </Form>
      </>
    )
  },
})

const shapes: Record<'met' | 'not_met' | 'unclear', StatusKind> = {
  met: 'done',
  not_met: 'neutral',
  unclear: 'waiting',
}

/** «pbrl § 2-5 b» as people can look it up. */
function inFull(paragraph: string, laws: Readonly<Record<string, string>>): string {
  return Object.entries(laws).reduce((said, [short, full]) => said.replaceAll(short, full), paragraph)
}

/** One right: how it looks, and each criterion with why and where it stands. */
function Item({ ui, check }: { ui: PageContext; check: RightsCheck }): ReactElement {
  const t = guideTexts[ui.language].answer
  // A way of its own is shown only to the one it is for
  const shown = check.criteria.filter(
    ({ code, proposal }) => code !== 'qualification_programme' || proposal !== 'not_met',
  )
  return (
    <Section title={t.items[check.item]} id={check.item}>
      <p>
        <strong>{t.looks[check.looks]}</strong>
      </p>
      <ul className="sv-criteria">
        {shown.map(({ code, proposal, because, paragraph }) => (
          <li key={code}>
            <Status kind={shapes[proposal]}>{t.found[proposal]}</Status>
            <p>
              <strong>{t.criteria[code]}.</strong> {t.because[because]}
            </p>
            <p className="sv-paragraph">
              {t.paragraph} {inFull(paragraph, t.laws)}
            </p>
          </li>
        ))}
      </ul>
      {check.item !== 'plan' && <p>{t.either}</p>}
    </Section>
  )
}
