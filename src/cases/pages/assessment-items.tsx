import type { ReactElement } from 'react'
import { capital } from '../../platform/i18n/capital.ts'
import {
  Alert,
  Button,
  Details,
  Facts,
  FieldGroup,
  LawNote,
  Radios,
  Section,
  Status,
  type StatusKind,
  TextArea,
} from '../../ui/index.ts'
import { assessmentButtons, criterionField, sameField } from '../assessment-form.ts'
import type { AssessmentPage } from '../get-assessment.ts'
import { criterionName, paragraphsOf, waysInWords } from '../law-words.ts'
import { ownWaysApart } from '../rules/decide-item.ts'
import { anewTexts } from '../texts/anew/index.ts'
import { textsOf } from '../texts/index.ts'
import { answerKinds } from './answer-kinds.ts'
import type { AssessmentProps } from './assessment-page.tsx'
import { hasError } from './assessment-services.tsx'
import { WishWords } from './wish-words.tsx'

type Item = AssessmentPage['items'][number]
type Criterion = Item['criteria'][number]
type ItemProps = AssessmentProps & { item: Item }

const kinds: Record<string, StatusKind> = { met: 'done', not_met: 'stopped', unclear: 'waiting' }

/** One right: where it stands, and its criteria. What is decided is folded, and so is what nobody has asked for. */
export function AssessmentItem({ item, ui, mayAssess, data }: ItemProps): ReactElement {
  const t = textsOf(ui.language)
  const name = t.law.items[item.item]!
  const isBegun = item.criteria.some(({ answer }) => answer)
  const isTouched = item.criteria.some((criterion) => isOpenAnyway(item, criterion, data, ui))
  const body = mayAssess ? (
    <Criteria item={item} ui={ui} data={data} mayAssess />
  ) : (
    <Decided item={item} ui={ui} />
  )
  const folded = item.result
    ? t.assessment.seeAndChange
    : item.isAsked || isBegun
      ? null
      : t.assessment.assessAnyway(name)
  return (
    <Section
      title={capital(name)}
      id={item.item}
      aside={
        item.result ? (
          <Status kind={answerKinds[item.result]}>{t.assessment.decidedResult[item.result]}</Status>
        ) : (
          <Status kind={kinds[item.proposedResult] ?? 'neutral'}>
            {t.assessment.proposedResult[item.proposedResult]}
          </Status>
        )
      }
    >
      {!item.isAsked && <p>{isBegun ? t.assessment.begunUnasked : t.assessment.notAsked}</p>}
      {!item.isAsked && isBegun && mayAssess && (
        <Button variant="tertiary" danger name="button" value={assessmentButtons.leave(item.item)}>
          {t.assessment.leaveOut(name)}
        </Button>
      )}
      {folded ? (
        <Details summary={folded} id={`vurder-${item.item}`} open={isTouched || !mayAssess}>
          {body}
        </Details>
      ) : (
        body
      )}
    </Section>
  )
}

/** Something was typed here that is not saved, or is wrong: then it is not folded away. */
function isOpenAnyway(
  item: Item,
  { code, answer }: Criterion,
  data: AssessmentPage,
  ui: AssessmentProps['ui'],
): boolean {
  const { values, errors, isStale } = ui.form('assess', { version: data.case.version })
  const field = criterionField(item.item, code)
  const isOther = (typed: unknown, saved: string | undefined) =>
    typed !== undefined && (typed !== '' || (isStale === true && saved !== undefined)) && typed !== saved
  return (
    hasError(errors, field) ||
    isOther(values?.[field], answer?.decided) ||
    isOther(values?.[`${field}_reason`], answer?.reason)
  )
}

function Criteria({ item, ui, data }: ItemProps): ReactElement {
  const { assessment: t, law } = textsOf(ui.language)
  const isLeft = item.result === null
  const { together, own } = ownWaysApart(item.criteria)
  const fieldsOf = (criterion: Criterion) => (
    <CriterionFields
      key={criterion.code}
      item={item}
      criterion={criterion}
      data={data}
      isFolded={isLeft && criterion.answer !== null && !isOpenAnyway(item, criterion, data, ui)}
      ui={ui}
    />
  )
  return (
    <>
      <LawNote title={t.rule} paragraph={paragraphsOf(item.rule.paragraph, ui.language).join('; ')}>
        {rest(item, ui)}
      </LawNote>
      {item.mustBeGranted && item.result !== 'granted' && (
        <Alert>{anewTexts[ui.language].mustBeGranted}</Alert>
      )}
      {item.isAnew && !item.result && <Alert kind="warning">{anewTexts[ui.language].isAnew}</Alert>}
      {item.isPastBirthDate && <Alert kind="warning">{t.pastBirthDate}</Alert>}
      {item.isAskedAgain ? (
        <Alert kind="warning">{t.askedAgain}</Alert>
      ) : (
        item.criteria.some((each) => each.elsewhere) && <Alert>{t.elsewhere}</Alert>
      )}
      <div className="sv-pairs">{together.map(fieldsOf)}</div>
      {own.map((criterion) => (
        <div className="sv-own-way" key={criterion.code}>
          <h3 className="sv-h3">{law.ownWays[criterion.code]!.title}</h3>
          <p>{law.ownWays[criterion.code]!.text}</p>
          <div className="sv-pairs">{fieldsOf(criterion)}</div>
        </div>
      ))}
    </>
  )
}

/** A criterion: the law's proposal with why, and the person's decision with a reason. An answered one is a line. */
function CriterionFields({
  item,
  criterion,
  data,
  isFolded,
  ui,
}: {
  item: Item
  criterion: Criterion
  data: AssessmentPage
  isFolded: boolean
  ui: AssessmentProps['ui']
}): ReactElement {
  const t = textsOf(ui.language)
  const { code, answer } = criterion
  const name = criterionName(item.item, code, ui.language)
  const field = criterionField(item.item, code)
  const begun = answer ?? criterion.elsewhere
  const called = (label: string) => `${capital(t.law.items[item.item]!)}: ${name}. ${label}`
  const fields = (
    <FieldGroup
      legend={isFolded || criterion.follows ? <span className="ds-sr-only">{name}</span> : name}
      hint={
        <>
          {t.assessment.proposed}: <strong>{t.assessment.proposals[criterion.proposal]}</strong>.{' '}
          {t.law.because[criterion.because]} ({criterion.paragraph})
          <WishWords wishes={criterion.wishes} isUnder16={data.isUnder16} ui={ui} />
          {criterion.earlier && (
            <>
              <br />
              {anewTexts[ui.language].earlier(
                (criterion.earlier.decided === 'met'
                  ? t.assessment.met
                  : t.assessment.notMet
                ).toLocaleLowerCase(ui.language),
                criterion.earlier.reason,
              )}
            </>
          )}
        </>
      }
    >
      <Radios
        name={field}
        label={t.assessment.decide}
        calledInErrors={called(t.assessment.decide)}
        value={begun?.decided}
        saved={answer?.decided ?? ''}
        inline
        choices={[
          { value: 'met', label: t.assessment.met },
          { value: 'not_met', label: t.assessment.notMet },
        ]}
      />
      <TextArea
        name={`${field}_reason`}
        label={t.assessment.reason}
        calledInErrors={called(t.assessment.reason)}
        value={begun?.reason}
        saved={answer?.reason ?? ''}
        rows={2}
      />
    </FieldGroup>
  )
  if (criterion.follows)
    return (
      <div>
        <input type="hidden" name={sameField(item.item, code)} value="yes" />
        <Details
          id={`svar-${field}`}
          open={isOpenAnyway(item, criterion, data, ui)}
          summary={`${name}: ${t.assessment.sameAs(t.law.items[criterion.follows]!)}`}
        >
          <p>{t.assessment.sameHint}</p>
          {fields}
        </Details>
      </div>
    )
  if (!isFolded || !answer) return fields
  return (
    <Details
      id={`svar-${field}`}
      summary={
        <>
          {name}: <strong>{answer.decided === 'met' ? t.assessment.met : t.assessment.notMet}</strong>
        </>
      }
    >
      {fields}
    </Details>
  )
}

/** What must fit together; a way of its own is told beside its criterion. */
const rest = (item: Item, ui: AssessmentProps['ui']): string =>
  waysInWords(
    item.ways,
    ui.language,
    ownWaysApart(item.criteria).together.map(({ code }) => code),
  )

function Decided({ item, ui }: { item: Item; ui: AssessmentProps['ui'] }): ReactElement {
  const { assessment: t, law } = textsOf(ui.language)
  const { together, own } = ownWaysApart(item.criteria)
  const answers = (criteria: readonly Criterion[]) => (
    <Facts
      items={criteria.map((each) => ({
        key: each.code,
        term: criterionName(item.item, each.code, ui.language),
        value: each.answer && (
          <>
            <Status kind={kinds[each.answer.decided]!}>
              {each.answer.decided === 'met' ? t.met : t.notMet}
            </Status>
            <br />
            {each.answer.reason}
          </>
        ),
      }))}
    />
  )
  return (
    <>
      {answers(together)}
      {own.map((each) => (
        <div className="sv-own-way" key={each.code}>
          <h3 className="sv-h3">{law.ownWays[each.code]!.title}</h3>
          <p>{law.ownWays[each.code]!.text}</p>
          {answers([each])}
        </div>
      ))}
      <LawNote title={t.rule} paragraph={paragraphsOf(item.rule.paragraph, ui.language).join('; ')}>
        {rest(item, ui)}
      </LawNote>
    </>
  )
}
