import type { ReactElement } from 'react'
import { addDays } from '../../law/calendar.ts'
import { readersInWords } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { nearDate } from '../../platform/i18n/dates.ts'
import { meetingName } from '../../platform/i18n/official-words.ts'
import {
  BackLink,
  Checkboxes,
  FieldGroup,
  Form,
  PageHeading,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import { planMeeting } from '../plan-meeting.ts'
import { type MeetingToBe, prepareMeeting } from '../prepare-meeting.ts'
import { texts } from '../texts/index.ts'
import { WhenAndWhere } from './when-and-where.tsx'

/** The coordinator plans a meeting: when, where, and what the plan itself asks to be talked about. */
export const newMeetingPage = page({
  path: '/:authority/koordinering/:personId/moter/nytt',
  query: prepareMeeting,
  acts: {
    plan: {
      command: planMeeting,
      next: ({ meetingId }: { meetingId: string }, { path }) => path.replace(/nytt$/, meetingId),
    },
  },
  title: (_data, { language }) => texts[language].plan.title,
  view: (data, ui) => <NewMeeting data={data} ui={ui} />,
  sentences: { nb: texts.nb.sentences, nn: texts.nn.sentences, en: texts.en.sentences },
  autosave: true,
  hints: 'meetings',
})

function NewMeeting({ data, ui }: { data: MeetingToBe; ui: PageContext }): ReactElement {
  const t = texts[ui.language].plan
  const why = texts[ui.language].proposals.why
  const soonest = nearDate(ui, addDays(ui.today, Math.max(data.invitationDays, 1)))
  return (
    <>
      <BackLink href={ui.path.replace(/\/nytt$/, '')}>{t.back}</BackLink>
      <PageHeading title={t.title} lead={t.lead(data.givenName)} />
      <Form {...ui.form('plan')} readers={readersInWords(data.readers, ui.language)}>
        <WhenAndWhere
          language={ui.language}
          dayHint={t.dayHint(data.invitationDays, soonest)}
          isProtected={data.isStrictlyConfidential}
          now={{ title: meetingName(ui.language), place: '', preparation: '' }}
        />
        <FieldGroup legend={t.agenda} hint={t.agendaFor(data.givenName)}>
          {data.proposals.length > 0 && (
            <Checkboxes
              name="proposals"
              label={t.proposals}
              hint={t.proposalsHint}
              required={false}
              choices={data.proposals.map((proposal) => ({
                value: proposal.key,
                label: proposal.title,
                hint: why[proposal.kind],
              }))}
            />
          )}
          <TextArea name="ownItems" label={t.ownItems} hint={t.ownItemsHint} rows={4} required={false} />
        </FieldGroup>
        <SubmitButton>{t.submit}</SubmitButton>
      </Form>
    </>
  )
}
