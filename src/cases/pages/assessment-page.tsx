import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  Button,
  Details,
  Facts,
  FieldGroup,
  Form,
  LawNote,
  LinkButton,
  PageHeading,
  Radios,
  Section,
  Status,
  type StatusKind,
  TextArea,
} from '../../ui/index.ts'
import { assessItem } from '../assess-item.ts'
import { type AssessmentPage, getAssessment } from '../get-assessment.ts'
import { criterionName, paragraphsOf } from '../law-words.ts'
import { texts, textsOf } from '../texts/index.ts'
import { capital } from './capital.ts'

export const assessmentPage = page({
  path: '/:authority/saker/:caseId/vurdering',
  query: getAssessment,
  acts: { assess: { command: assessItem, next: ({ item }, { path }) => `${path}#${item}` } },
  title: ({ case: file }, ui) => `${textsOf(ui.language).assessment.title} ${file.reference}`,
  view: (data, ui) => <AssessmentView data={data} ui={ui} />,
  sentences: { nb: texts.nb.refusals, nn: texts.nn.refusals, en: texts.en.refusals },
  mode: 'work',
  autosave: true,
})

type Props = { data: AssessmentPage; ui: PageContext }
type Item = AssessmentPage['items'][number]

function AssessmentView({ data, ui }: Props): ReactElement {
  const t = textsOf(ui.language)
  const { case: file, person, services } = data
  const mayAssess = file.state === 'under_assessment' || file.state === 'waiting_for_information'
  return (
    <>
      <BackLink href={`/${ui.authority.id}/saker/${file.id}`}>{t.assessment.back}</BackLink>
      <PageHeading
        over={file.reference}
        title={`${t.assessment.title}: ${person.fullName}`}
        lead={t.assessment.lead}
      />
      {!mayAssess && <Alert>{t.assessment.notNow}</Alert>}
      <Details summary={t.assessment.services} id="tjenester">
        <Facts
          items={services.map((each) => ({
            key: each.id,
            term: each.name,
            value: `${t.case.statuses[each.status]} · ${t.case.kindsOfService[each.kind]} · ${each.provider || t.case.unknownProvider}`,
          }))}
        />
      </Details>
      {data.items.map((item) => (
        <ItemView key={item.item} item={item} mayAssess={mayAssess} ui={ui} />
      ))}
      {mayAssess && data.items.every((item) => item.result || !item.isAsked) && (
        <ActionBar>
          <LinkButton href={`/${ui.authority.id}/saker/${file.id}/avgjorelse`}>
            {t.case.toDecision}
          </LinkButton>
        </ActionBar>
      )}
    </>
  )
}

const kinds: Record<string, StatusKind> = { met: 'done', not_met: 'stopped', unclear: 'waiting' }

function ItemView({
  item,
  mayAssess,
  ui,
}: {
  item: Item
  mayAssess: boolean
  ui: PageContext
}): ReactElement {
  const t = textsOf(ui.language)
  const name = t.law.items[item.item]!
  const form = ui.form('assess', { key: item.item })
  const body = mayAssess ? <ItemForm item={item} ui={ui} /> : <Decided item={item} ui={ui} />
  const isOpen = item.isAsked || item.result !== null || form.values !== undefined
  return (
    <Section
      title={capital(name)}
      id={item.item}
      aside={
        item.result ? (
          <Status kind={item.result === 'granted' ? 'done' : 'stopped'}>
            {t.assessment.decidedResult[item.result]}
          </Status>
        ) : (
          <Status kind={kinds[item.proposedResult] ?? 'neutral'}>
            {t.assessment.proposedResult[item.proposedResult]}
          </Status>
        )
      }
    >
      <p>
        {item.isAsked ? t.assessment.asked : t.assessment.notAsked}. {t.assessment.rule}:{' '}
        {paragraphsOf(item.rule.paragraph, ui.language).join('; ')}.
      </p>
      {isOpen ? (
        body
      ) : (
        <Details summary={t.assessment.assessAnyway(name)} id={`vurder-${item.item}`}>
          {body}
        </Details>
      )}
    </Section>
  )
}

/** Each criterion: the law's proposal with why, and the person's decision with a reason. Saved whole. */
function ItemForm({ item, ui }: { item: Item; ui: PageContext }): ReactElement {
  const t = textsOf(ui.language)
  return (
    <Form
      {...ui.form('assess', { key: item.item })}
      hidden={{
        formKey: item.item,
        item: item.item,
        criteria: item.criteria.map(({ code }) => code).join(' '),
      }}
      label={t.assessment.save(t.law.items[item.item]!)}
    >
      <p>{t.assessment.ways}</p>
      {item.criteria.some((each) => each.elsewhere) && <Alert>{t.assessment.elsewhere}</Alert>}
      {item.criteria.map((each) => (
        <FieldGroup
          key={each.code}
          legend={criterionName(item.item, each.code, ui.language)}
          hint={
            <>
              {t.assessment.proposed}: <strong>{t.assessment.proposals[each.proposal]}</strong>.{' '}
              {t.law.because[each.because]} ({each.paragraph})
            </>
          }
        >
          <Radios
            name={each.code}
            label={t.assessment.decide}
            value={(each.answer ?? each.elsewhere)?.decided}
            inline
            choices={[
              { value: 'met', label: t.assessment.met },
              { value: 'not_met', label: t.assessment.notMet },
            ]}
          />
          <TextArea
            name={`${each.code}_reason`}
            label={t.assessment.reason}
            value={(each.answer ?? each.elsewhere)?.reason}
            rows={2}
          />
        </FieldGroup>
      ))}
      <Button>{t.assessment.save(t.law.items[item.item]!)}</Button>
    </Form>
  )
}

function Decided({ item, ui }: { item: Item; ui: PageContext }): ReactElement {
  const t = textsOf(ui.language)
  return (
    <>
      <Facts
        items={item.criteria.map((each) => ({
          key: each.code,
          term: criterionName(item.item, each.code, ui.language),
          value: each.answer && (
            <>
              <Status kind={kinds[each.answer.decided]!}>
                {each.answer.decided === 'met' ? t.assessment.met : t.assessment.notMet}
              </Status>
              <br />
              {each.answer.reason}
            </>
          ),
        }))}
      />
      <LawNote title={t.assessment.rule} paragraph={item.rule.paragraph}>
        {t.assessment.ways}
      </LawNote>
    </>
  )
}
