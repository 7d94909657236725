import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { ProceduresLink } from '../../training/index.ts'
import {
  Alert,
  BackLink,
  Button,
  Form,
  LinkButton,
  PageHeading,
  StickyNext,
  TextArea,
} from '../../ui/index.ts'
import { halfTyped } from '../assessment-form.ts'
import { type AssessmentPage, getAssessment } from '../get-assessment.ts'
import { saveAssessment } from '../save-assessment.ts'
import { anewTexts } from '../texts/anew/index.ts'
import { texts, textsOf } from '../texts/index.ts'
import { AssessmentFacts } from './assessment-facts.tsx'
import { AssessmentItem } from './assessment-items.tsx'
import { AssessmentServices } from './assessment-services.tsx'
import { DecideAnew } from './decide-anew.tsx'

export const assessmentPage = page({
  path: '/:authority/saker/:caseId/vurdering',
  query: getAssessment,
  acts: {
    assess: {
      command: saveAssessment,
      next: ({ goesTo }, { path }) => (goesTo ? `${path}#${goesTo}` : path),
      keeps: (fields, saved) => halfTyped(fields, saved),
    },
  },
  title: ({ case: file }, ui) => `${textsOf(ui.language).assessment.title} ${file.reference}`,
  view: (data, ui) => <AssessmentView data={data} ui={ui} />,
  sentences: { nb: texts.nb.refusals, nn: texts.nn.refusals, en: texts.en.refusals },
  mode: 'work',
  autosave: true,
})

export interface AssessmentProps {
  data: AssessmentPage
  ui: PageContext
  mayAssess: boolean
}

function AssessmentView({ data, ui }: { data: AssessmentPage; ui: PageContext }): ReactElement {
  const t = textsOf(ui.language).assessment
  const { case: file, person } = data
  const mayAssess = file.state === 'under_assessment' || file.state === 'waiting_for_information'
  const props = { data, ui, mayAssess }
  const parts = (
    <>
      <AssessmentServices {...props} />
      <AssessmentFacts {...props} />
      {data.items.map((item) => (
        <AssessmentItem key={item.item} item={item} {...props} />
      ))}
    </>
  )
  return (
    <>
      <BackLink href={`/${ui.authority.id}/saker/${file.id}`}>{t.back}</BackLink>
      <PageHeading over={file.reference} title={`${t.title}: ${person.fullName}`} lead={t.lead}>
        <ProceduresLink ui={ui} />
      </PageHeading>
      {!mayAssess && <Alert>{t.notNow}</Alert>}
      <DecideAnew owed={data.decideAnew} ui={ui} />
      {mayAssess && data.ownHand === 'another' && (
        <Alert kind="warning">{anewTexts[ui.language].byAnother}</Alert>
      )}
      {mayAssess ? (
        <Form {...ui.form('assess', { version: file.version })} label={t.title}>
          {/* Enter in a field presses the form's first button: that is to save, never to take away */}
          <button type="submit" hidden />
          {parts}
          {data.ownHand === 'alone' && <NoOtherHand data={data} ui={ui} />}
          <Save {...props} />
        </Form>
      ) : (
        parts
      )}
    </>
  )
}

/** What was overturned is assessed by the same hand, as the unit has no other: then it is said why. */
function NoOtherHand({ data, ui }: Pick<AssessmentProps, 'data' | 'ui'>): ReactElement {
  const t = anewTexts[ui.language]
  if (data.noOtherHand) return <p>{`${t.noOtherHand} ${data.noOtherHand}`}</p>
  return (
    <TextArea name="noOtherHand" label={t.noOtherHand} hint={t.noOtherHandHint} rows={2} maxLength={1000} />
  )
}

/** Always in sight: what is left, and the one button that saves all of it. */
function Save({ data, ui }: AssessmentProps): ReactElement {
  const t = textsOf(ui.language)
  const shown = data.items.filter(({ isAsked, criteria }) => isAsked || criteria.some(({ answer }) => answer))
  const criteria = shown.flatMap((item) => item.criteria)
  const isDone = shown.length > 0 && shown.every(({ result }) => result)
  return (
    <StickyNext text={t.assessment.progress(criteria.filter(({ answer }) => answer).length, criteria.length)}>
      <Button variant={isDone ? 'secondary' : 'primary'}>{t.assessment.save}</Button>
      {isDone && (
        <LinkButton href={`/${ui.authority.id}/saker/${data.case.id}/avgjorelse`}>
          {t.case.toDecision}
        </LinkButton>
      )}
    </StickyNext>
  )
}
