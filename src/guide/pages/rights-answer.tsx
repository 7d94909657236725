import type { ReactElement } from 'react'
import { waysInWords } from '../../cases/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import type { Language } from '../../platform/i18n/language.ts'
import {
  ActionBar,
  Alert,
  Button,
  Details,
  Form,
  LinkButton,
  PageHeading,
  Prose,
  Section,
  Status,
  type StatusKind,
  WithPhone,
} from '../../ui/index.ts'
import { forgetRightsAnswers } from '../forget-rights-answers.ts'
import { getRightsCheck } from '../get-rights-check.ts'
import { rightsQuestionPlaces, type Who, whoOf } from '../rights-questions.ts'
import type { GuideCheck } from '../rights-results.ts'
import { guideTexts } from '../texts/index.ts'
import type { GuideTexts } from '../texts/nb.ts'
import { actsInFull } from './acts-in-full.ts'
import { questionLabel } from './question-label.ts'
import { Municipalities } from './shared-parts.tsx'

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
  view: ({ fields, results, municipalities, open }, ui) => {
    const texts = guideTexts[ui.language]
    const t = texts.answer
    const { authority } = ui
    const who = whoOf(fields)
    return (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        {open && (
          <Alert kind="info" title={t.incomplete}>
            <p>
              <a className="ds-link" href={`/${authority.id}/rettighetssjekk/${rightsQuestionPlaces[open]}`}>
                {questionLabel(open, fields, ui.language)}
              </a>
            </p>
          </Alert>
        )}
        <div className="sv-side-by-side sv-wide">
          {results.own.map((each) => (
            <Item key={each.item} ui={ui} check={each} who={who} />
          ))}
        </div>
        <Section title={t.askTitle}>
          <p>{t.askText}</p>
          <ActionBar>
            <LinkButton href={`/${authority.id}/henvendelse`}>{t.ask}</LinkButton>
          </ActionBar>
          <p>
            <WithPhone phone={authority.settings.phone}>{t.call(authority.settings.phone)}</WithPhone>
          </p>
        </Section>
        {results.municipal.length > 0 && (
          <Section title={t.municipal} id="kommunen" wide>
            <Prose>
              <p>{t.municipalText}</p>
              <Municipalities ui={ui} municipalities={municipalities} />
            </Prose>
            <div className="sv-side-by-side sv-wide">
              {results.municipal.map((each) => (
                <Item key={each.item} ui={ui} check={each} who={who} isMunicipal />
              ))}
            </div>
          </Section>
        )}
        <Form {...ui.form('forget')}>
          <Button variant="tertiary">{texts.checkPage.again}</Button>
        </Form>
      </>
    )
  },
})

/** Ways of their own to a right: the qualification programme, and a plan where the authority promises a coordinator with it. */
const ownWays: readonly string[] = ['qualification_programme', 'plan_right']

const shapes: Record<'met' | 'not_met' | 'unclear', StatusKind> = {
  met: 'done',
  not_met: 'neutral',
  unclear: 'waiting',
}

/** How it looks, in one sentence. Where only a wish that was not ticked is missing, that is said. */
function looksOf({ item, looks, criteria }: GuideCheck, who: Who, t: GuideTexts['answer']): string {
  const holder = (item === 'child_coordinator' ? t.family : t.who)[who]
  const lacksWishOnly =
    looks === 'unclear' &&
    criteria.every(({ proposal, because }) => proposal !== 'unclear' || because === 'not_chosen')
  return lacksWishOnly ? t.looks.if_chosen(holder) : t.looks[looks](holder)
}

/** 'barnevernsloven § 15-9; forskrift 2022-1110 § 4': the act, as people can look it up. */
const actOf = ({ rule }: Pick<GuideCheck, 'rule'>, language: Language): string =>
  actsInFull(rule.paragraph.split(';')[0]!, language)

/** Who has the duty to make the plan, and by which acts it may follow. */
function WhoMakesIt(props: { ui: PageContext; check: GuideCheck }): ReactElement | null {
  const { ui, check } = props
  const t = guideTexts[ui.language].answer
  if (check.item !== 'plan' || check.looks === 'looks_not_met') return null
  const near = check.grounds.filter(({ looks }) => looks === check.looks)
  if (near.every(({ basis }) => basis === 'health'))
    return <p>{check.rule.code === 'sphl-2-5' ? t.hospitalMakes : t.municipalityMakes}</p>
  return (
    <p>
      {[
        t.follows(near.map((each) => actOf(each, ui.language))),
        t.start(near.map(({ basis }) => t.starters[basis])),
        t.mainResponsible,
      ].join(' ')}
    </p>
  )
}

/** One right: how it looks, and folded, each criterion with why; where it stands is said once. */
function Item(props: { ui: PageContext; check: GuideCheck; who: Who; isMunicipal?: boolean }): ReactElement {
  const { ui, check, who, isMunicipal } = props
  const t = guideTexts[ui.language].answer
  // A way of its own is shown only to the one it is for
  const shown = check.criteria.filter(
    ({ code, proposal }) => !ownWays.includes(code) || proposal !== 'not_met',
  )
  const criteria = (
    <>
      {check.grounds.length > 1 && <p>{t.lookedAt(check.grounds.map((each) => actOf(each, ui.language)))}</p>}
      <ul className="sv-criteria">
        {shown.map(({ code, proposal, because, paragraph }) => (
          <li key={code}>
            <Status kind={shapes[proposal]}>{t.found[because === 'not_chosen' ? because : proposal]}</Status>
            <p>
              <strong>{code === 'wish' ? t.wish[who] : t.criteria[code]}.</strong> {t.because[because]}
            </p>
            <p className="sv-paragraph">{actsInFull(paragraph, ui.language)}</p>
          </li>
        ))}
      </ul>
      <p>
        {waysInWords(
          check.ways,
          ui.language,
          shown.map(({ code }) => code),
        )}
      </p>
    </>
  )
  return (
    <Section
      title={t.items[check.item]}
      level={isMunicipal ? 3 : 2}
      id={isMunicipal ? `kommunen-${check.item}` : check.item}
    >
      <p>
        <strong>{looksOf(check, who, t)}</strong>
      </p>
      <WhoMakesIt ui={ui} check={check} />
      <Details summary={t.seeCriteria(t.items[check.item])}>{criteria}</Details>
    </Section>
  )
}
