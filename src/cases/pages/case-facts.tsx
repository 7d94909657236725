import type { ReactElement } from 'react'
import { ageGroupOn } from '../../law/age.ts'
import {
  Button,
  Details,
  Facts,
  Form,
  OwnWords,
  Radios,
  Section,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { isBeingWorkedOn } from '../is-being-worked-on.ts'
import { keptBecauses, mayKeepChildWords } from '../rules/child-words.ts'
import { textsOf } from '../texts/index.ts'
import type { CaseProps } from './case-page.tsx'

/** What the assessment is counted from: services and answers, as they stand. They are written on its own page. */
export function CaseKnown({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language)
  const { case: file, services, questions } = data
  const shown = questions.filter((question) => file.facts[question] !== 'unsure')
  return (
    <Section
      title={t.case.known}
      id="tjenester"
      aside={
        isBeingWorkedOn(file.state) && (
          <a className="ds-link" href={`${ui.path}/vurdering#tjenester`}>
            {t.case.changeKnown}
          </a>
        )
      }
    >
      {services.length === 0 ? (
        <p>{t.case.noServices}</p>
      ) : (
        <Facts
          items={services.map((service) => ({
            key: service.id,
            term: service.name,
            value: [
              t.case.statuses[service.status],
              t.case.shortKinds[service.kind],
              service.provider || t.case.unknownProvider,
            ].join(' · '),
          }))}
        />
      )}
      <Details summary={t.case.facts} id="opplysninger">
        <Facts
          items={[
            { key: 'basis', term: t.case.basis, value: t.law.bases[file.legalBasis] },
            ...shown.map((question) => ({
              key: question,
              term: t.case.questions[question],
              value: t.case.yesNo[file.facts[question]],
            })),
            {
              key: 'left',
              term: t.case.notKnown,
              value: questions
                .filter((question) => !shown.includes(question))
                .map((question) => t.case.questions[question])
                .join(' '),
            },
          ]}
        />
      </Details>
    </Section>
  )
}

/** The child's own words, and how they were weighed. */
export function ChildSection({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language).case
  const { case: file } = data
  const form = ui.form('recordChildView', { version: file.version })
  const group = ageGroupOn(data.person, ui.today)
  return (
    <Section title={t.child} id="barnet">
      {file.childView && <OwnWords by={data.person.givenName}>{file.childView}</OwnWords>}
      {file.childWordsKept && <p>{t.childIsKept(file.childWordsKeptReason)}</p>}
      <p>{file.childHeard || t.childNotYet}</p>
      {isBeingWorkedOn(file.state) && (
        <Details
          summary={t.changeChild}
          id="barnets-syn"
          open={form.values !== undefined || ui.search.apne === 'barnets-syn'}
        >
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
            <Radios
              name="childWordsKept"
              label={t.childKept}
              hint={t.childKeptHint}
              value={file.childWordsKept}
              choices={(['', ...keptBecauses] as const)
                .filter((because) => because === '' || mayKeepChildWords(group, because))
                .map((value) => ({ value, label: t.childKeptChoices[value] }))}
            />
            <TextField
              name="childWordsKeptReason"
              label={t.childKeptReason}
              hint={t.childKeptReasonHint}
              value={file.childWordsKeptReason}
              required={false}
              maxLength={1000}
            />
            <Button>{t.saveChild}</Button>
          </Form>
        </Details>
      )}
    </Section>
  )
}
