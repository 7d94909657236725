import type { ReactElement } from 'react'
import { legalBases } from '../../law/legal-basis.ts'
import { Details, Facts, Radios, Section, Select } from '../../ui/index.ts'
import { textsOf } from '../texts/index.ts'
import type { AssessmentProps } from './assessment-page.tsx'

const answers = ['yes', 'no', 'unsure'] as const

/** What the criteria ask about, as the unit knows it. Folded when all of it is known. */
export function AssessmentFacts({ data, ui, mayAssess }: AssessmentProps): ReactElement {
  const t = textsOf(ui.language)
  const { case: file, questions } = data
  const known = questions.filter((question) => file.facts[question] !== 'unsure').length
  const isChanged = ['legalBasis', ...questions].some((name) => {
    const typed = ui.form('assess').values?.[name]
    return (
      typed !== undefined && typed !== (name === 'legalBasis' ? file.legalBasis : file.facts[name as never])
    )
  })
  if (!mayAssess) {
    return (
      <Section title={t.case.facts} id="opplysninger">
        <Facts
          items={[
            { key: 'basis', term: t.case.basis, value: t.law.bases[file.legalBasis] },
            ...questions.map((question) => ({
              key: question,
              term: t.case.questions[question],
              value: t.case.yesNo[file.facts[question]],
            })),
          ]}
        />
      </Section>
    )
  }
  return (
    <Section title={t.case.facts} id="opplysninger">
      <Details
        summary={t.assessment.known(known, questions.length)}
        id="endre-opplysninger"
        open={known < questions.length || isChanged}
      >
        <p>{t.case.factsLead}</p>
        <Select
          name="legalBasis"
          label={t.case.basis}
          value={file.legalBasis}
          empty={null}
          options={legalBases.map((basis) => ({ value: basis, text: t.law.bases[basis] }))}
        />
        {questions.map((question) => (
          <Radios
            key={question}
            name={question}
            label={t.case.questions[question]}
            value={file.facts[question]}
            inline
            choices={answers.map((value) => ({ value, label: t.case.yesNo[value] }))}
          />
        ))}
      </Details>
    </Section>
  )
}
