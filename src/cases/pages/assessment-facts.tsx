import type { ReactElement } from 'react'
import { basesDecidedBy } from '../../law/legal-basis.ts'
import { languageNames, languages } from '../../platform/i18n/language.ts'
import { ActionBar, Button, Details, Facts, Radios, Section, Select, TextField } from '../../ui/index.ts'
import { assessmentButtons } from '../assessment-form.ts'
import { textsOf } from '../texts/index.ts'
import type { AssessmentProps } from './assessment-page.tsx'

const answers = ['yes', 'no', 'unsure'] as const

/** What the criteria ask about, as the unit knows it. Folded when all of it is known. */
export function AssessmentFacts({ data, ui, mayAssess }: AssessmentProps): ReactElement {
  const t = textsOf(ui.language)
  const { case: file, person, questions } = data
  const known = questions.filter((question) => file.facts[question] !== 'unsure').length
  const { language, interpreter } = person
  const stands: Record<string, string> = { ...file.facts, legalBasis: file.legalBasis, language, interpreter }
  const isChanged = ['legalBasis', 'language', 'interpreter', ...questions].some((name) => {
    const typed = ui.form('assess').values?.[name]
    return typed !== undefined && typed !== stands[name]
  })
  // One of a case that came from elsewhere stands until another is chosen
  const bases = [...new Set([file.legalBasis, ...basesDecidedBy(ui.authority.kind)])]
  if (!mayAssess) {
    return (
      <Section title={t.case.facts} id="opplysninger">
        <Facts
          items={[
            { key: 'basis', term: t.case.basis, value: t.law.bases[file.legalBasis] },
            { key: 'language', term: t.case.writtenIn, value: languageNames[person.language] },
            { key: 'interpreter', term: t.case.interpreterFor, value: person.interpreter },
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
        {bases.length > 1 && (
          <Select
            name="legalBasis"
            label={t.case.basis}
            value={file.legalBasis}
            empty={null}
            options={bases.map((basis) => ({ value: basis, text: t.law.bases[basis] }))}
          />
        )}
        <Select
          name="language"
          label={t.case.writtenIn}
          value={person.language}
          empty={null}
          options={languages.map((each) => ({ value: each, text: languageNames[each] }))}
        />
        <TextField
          name="interpreter"
          label={t.case.interpreterFor}
          value={person.interpreter}
          required={false}
          maxLength={100}
        />
        <div className="sv-pairs">
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
        </div>
        <ActionBar>
          <Button variant="secondary" name="button" value={assessmentButtons.propose}>
            {t.assessment.propose}
          </Button>
        </ActionBar>
      </Details>
    </Section>
  )
}
