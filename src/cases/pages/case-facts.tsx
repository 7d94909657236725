import type { ReactElement } from 'react'
import { legalBases } from '../../law/legal-basis.ts'
import { Button, Details, Facts, Form, OwnWords, Radios, Section, Select, TextArea } from '../../ui/index.ts'
import { type FactQuestion, factQuestions } from '../case.ts'
import { isBeingWorkedOn } from '../is-being-worked-on.ts'
import { textsOf } from '../texts/index.ts'
import type { CaseProps } from './case-page.tsx'

const answers = ['yes', 'no', 'unsure'] as const

/** What the criteria ask about, as the unit knows it; the form that changes it lies behind. */
export function CaseFactsSection({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language)
  const { case: file } = data
  const hasChildTable = data.items.some((each) => each.item === 'child_coordinator')
  const isHospital = ui.authority.settings.criteria === 'hospital'
  const hidden: FactQuestion[] = [
    ...(hasChildTable ? [] : (['seriousCondition', 'wantsChildCoordinator'] as const)),
    ...(isHospital ? (['qualificationProgramme'] as const) : []),
  ]
  const form = ui.form('recordFacts', { version: file.version })
  return (
    <Section title={t.case.facts} id="opplysninger">
      <Facts
        items={[
          { key: 'basis', term: t.case.basis, value: t.law.bases[file.legalBasis] },
          ...factQuestions
            .filter((question) => !hidden.includes(question))
            .map((question) => ({
              key: question,
              term: t.case.questions[question],
              value: t.case.yesNo[file.facts[question]],
            })),
        ]}
      />
      {isBeingWorkedOn(file.state) && (
        <Details summary={t.case.changeFacts} id="endre-opplysninger" open={form.values !== undefined}>
          <p>{t.case.factsLead}</p>
          <Form
            {...form}
            hidden={Object.fromEntries(hidden.map((question) => [question, file.facts[question]]))}
            label={t.case.facts}
          >
            <Select
              name="legalBasis"
              label={t.case.basis}
              value={file.legalBasis}
              empty={null}
              options={legalBases.map((basis) => ({ value: basis, text: t.law.bases[basis] }))}
            />
            {factQuestions
              .filter((question) => !hidden.includes(question))
              .map((question) => (
                <Radios
                  key={question}
                  name={question}
                  label={t.case.questions[question]}
                  value={file.facts[question]}
                  inline
                  choices={answers.map((value) => ({ value, label: t.case.yesNo[value] }))}
                />
              ))}
            <Button>{t.case.saveFacts}</Button>
          </Form>
        </Details>
      )}
    </Section>
  )
}

/** The child's own words, and how they were weighed. */
export function ChildSection({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language).case
  const { case: file } = data
  const form = ui.form('recordChildView', { version: file.version })
  return (
    <Section title={t.child} id="barnet">
      {file.childView && <OwnWords by={data.person.givenName}>{file.childView}</OwnWords>}
      <p>{file.childHeard || t.childNotYet}</p>
      {isBeingWorkedOn(file.state) && (
        <Details summary={t.changeChild} id="barnets-syn" open={form.values !== undefined}>
          <p>{t.childLead}</p>
          <Form {...form} label={t.child}>
            <TextArea
              name="childView"
              label={t.childWords}
              hint={t.childWordsHint}
              value={file.childView}
              required={false}
              rows={4}
              maxLength={4000}
            />
            <TextArea
              name="childHeard"
              label={t.childHeard}
              hint={t.childHeardHint}
              value={file.childHeard}
              rows={3}
              maxLength={2000}
            />
            <Button>{t.saveChild}</Button>
          </Form>
        </Details>
      )}
    </Section>
  )
}
