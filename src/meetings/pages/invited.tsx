import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  Button,
  Checkboxes,
  DataTable,
  Details,
  Form,
  Radios,
  Section,
  Status,
  SubmitButton,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { Candidate } from '../find-candidates.ts'
import type { SeenInvitation, SeenMeeting } from '../get-meeting.ts'
import { texts } from '../texts/index.ts'
import { NotCalledList } from './not-called.tsx'

/** Who is called, and what they answer: the same for all to see. */
export function Invited({ data, ui }: { data: SeenMeeting; ui: PageContext }): ReactElement | null {
  const t = texts[ui.language]
  if (!data.invitations.length) return null
  const others = data.invitations.filter((each) => !each.isOwn && !each.isGone)
  return (
    <Section title={t.invited.title} id="innkalt">
      <DataTable
        caption={t.invited.title}
        hideCaption
        rows={data.invitations}
        rowKey={(each) => each.id}
        columns={[
          {
            head: t.invited.name,
            rowHead: true,
            cell: (each) => (each.isOwn ? `${each.name} (${t.invited.you})` : each.name),
          },
          { head: t.invited.as, cell: (each) => asWhat(each, ui) },
          {
            head: t.invited.answer,
            cell: (each) => <Answer invitation={each} isShielded={data.isShielded} ui={ui} />,
          },
        ]}
      />
      {data.isLeading && data.canAnswer && others.length > 0 && (
        <Details id="svar-for" summary={t.answer.onBehalf}>
          <p>{t.answer.onBehalfLead}</p>
          {others.map((each) => (
            <Form key={each.id} {...ui.form('answer', { key: each.id })} label={each.name}>
              <input type="hidden" name="invitationId" value={each.id} />
              {each.practitionerId === null && (
                <Details summary={t.answer.alsoSaid(each.name)}>
                  <TextArea
                    name="said"
                    label={t.answer.whatSaid(each.name)}
                    value={each.said}
                    rows={2}
                    required={false}
                    maxLength={500}
                  />
                </Details>
              )}
              <div className="sv-actions">
                <Button variant="secondary" name="answer" value="yes">
                  {t.answer.yesFor(each.name)}
                </Button>
                <Button variant="tertiary" name="answer" value="no">
                  {t.answer.noFor(each.name)}
                </Button>
              </div>
            </Form>
          ))}
        </Details>
      )}
      {data.isLeading && data.canAnswer && data.invitations.some(isToBeAsked) && (
        <p>
          <a className="ds-link" href={`/${ui.authority.id}/koordinering/${data.meeting.personId}/svarbrev`}>
            {t.invited.letters}
          </a>
        </p>
      )}
      <CallMore data={data} ui={ui} />
    </Section>
  )
}

/** Of those around the person, who has not answered. */
const isToBeAsked = ({ practitionerId, answer, isGone }: SeenInvitation) =>
  practitionerId === null && answer === '' && !isGone

/** More to call, until it begins. */
function CallMore({ data, ui }: { data: SeenMeeting; ui: PageContext }): ReactElement | null {
  const t = texts[ui.language].invite
  if (data.meeting.state !== 'invited' || !(data.candidates.length || data.notCalled.length)) return null
  const form = ui.form('callMore')
  return (
    <Details id="kall-inn-flere" summary={t.more} open={form.errors !== undefined}>
      {data.candidates.length > 0 && (
        <Form {...form} label={t.more}>
          <Checkboxes name="more" label={t.who} hint={t.what} choices={choicesOf(data.candidates, ui)} />
          <Button variant="secondary">{t.moreSubmit}</Button>
        </Form>
      )}
      <NotCalledList data={data} ui={ui} />
    </Details>
  )
}

function choicesOf(candidates: readonly Candidate[], ui: PageContext) {
  const { invite: t, relations } = texts[ui.language]
  return candidates.map((each) => ({
    value: each.key,
    label: each.name,
    hint: each.kind === 'person' ? t.kinds.person : (relations[each.as] ?? workInWords(each.as, ui)),
  }))
}

function asWhat({ as, isPerson }: SeenInvitation, ui: PageContext): string {
  const t = texts[ui.language]
  return isPerson ? t.invite.kinds.person : (t.relations[as] ?? workInWords(as, ui))
}

/** «fysioterapeut, Fysioterapi for barn og unge»: the title in the reader's language, the service by its name. */
function workInWords(as: string, ui: PageContext): string {
  const [title = '', ...service] = as.split(', ')
  return [officialText(ui.language, title), ...service].join(', ')
}

/** Who is told no more is kept out, or has left: which, and of others at all, is not for one who is shielded. */
function Answer(props: { invitation: SeenInvitation; isShielded: boolean; ui: PageContext }): ReactElement {
  const { invitation, ui } = props
  const t = texts[ui.language].invited
  const { answer, present, isGone } = invitation
  if (isGone && props.isShielded) return <>{t.notShown}</>
  if (isGone) return <Status kind="stopped">{t.gone}</Status>
  if (present !== null)
    return <Status kind={present ? 'done' : 'stopped'}>{present ? t.present : t.absent}</Status>
  const kind = answer === 'yes' ? 'done' : answer === 'no' ? 'stopped' : 'waiting'
  return (
    <>
      <Status kind={kind}>{t[answer || 'none']}</Status>
      {invitation.answeredAs === 'coordinator' && <> ({t.byCoordinator})</>}
      {invitation.answeredAs === 'code' && <> ({t.byCode})</>}
      {invitation.hasCodeOut && <p className="sv-paragraph">{t.codeIsOut}</p>}
      {invitation.otherTime && (
        <p className="sv-paragraph">
          {t.otherTime}: {invitation.otherTime}
        </p>
      )}
      {invitation.said && (
        <p className="sv-paragraph">
          {t.word}: {invitation.said}
        </p>
      )}
    </>
  )
}

/** One's own answer: the first thing to do here until it is given. */
export function OwnAnswer({ data, ui }: { data: SeenMeeting; ui: PageContext }): ReactElement | null {
  const t = texts[ui.language].answer
  const own = data.invitations.find((each) => each.isOwn)
  if (!own || !data.canAnswer) return null
  const isOpen = own.answer === ''
  const form = ui.form('answer', { key: own.id })
  const choose = (answer: 'yes' | 'no', words: string, variant: 'primary' | 'secondary' | 'tertiary') => (
    <Button name="answer" value={answer} variant={variant}>
      {words}
    </Button>
  )
  return (
    <Section title={isOpen ? t.title : t.titleAgain} id="svar">
      <p>{isOpen ? t.lead : own.answer === 'yes' ? t.saidYes : t.saidNo}</p>
      <Form {...form} label={t.titleAgain}>
        <input type="hidden" name="invitationId" value={own.id} />
        <div className="sv-actions">
          {isOpen && choose('yes', t.yes, 'primary')}
          {isOpen && choose('no', t.no, 'secondary')}
          {own.answer === 'yes' && choose('no', t.changeToNo, 'tertiary')}
          {own.answer === 'no' && choose('yes', t.changeToYes, 'tertiary')}
        </div>
      </Form>
      {!data.isLeading && <SayMore own={own} ui={ui} />}
    </Section>
  )
}

/** Beside the yes or no, to who coordinates alone. */
function SayMore({ own, ui }: { own: SeenInvitation; ui: PageContext }): ReactElement {
  const t = texts[ui.language].answer
  const form = ui.form('answer', { key: `${own.id}-mer` })
  return (
    <Details id="si-mer" summary={t.more} open={form.errors !== undefined}>
      <Form {...form} label={t.more} readers={t.readers}>
        <input type="hidden" name="invitationId" value={own.id} />
        <Radios
          name="answer"
          label={t.come}
          value={own.answer || undefined}
          choices={[
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no },
          ]}
        />
        <TextField
          name="otherTime"
          label={t.otherTime}
          hint={t.otherTimeHint}
          value={own.otherTime}
          required={false}
          maxLength={200}
        />
        <TextArea name="said" label={t.word} value={own.said} rows={3} required={false} maxLength={500} />
        <Button variant="secondary">{t.send}</Button>
      </Form>
    </Details>
  )
}

/** Nobody holds a meeting about somebody without asking them; where others act for a child, who comes is chosen. */
const asksFirst = (candidates: readonly Candidate[]): string[] =>
  candidates.some(({ kind }) => kind === 'around')
    ? []
    : candidates.filter(({ kind }) => kind === 'person').map(({ key }) => key)

/** Choosing whom to call. */
export function Invite({ data, ui }: { data: SeenMeeting; ui: PageContext }): ReactElement {
  const t = texts[ui.language].invite
  return (
    <Section title={t.title} id="kall-inn">
      <Form {...ui.form('invite', { version: data.meeting.version })} label={t.title}>
        <Checkboxes
          name="invited"
          label={t.who}
          hint={`${t.whoHint} ${t.noOpen}`}
          values={asksFirst(data.candidates)}
          choices={choicesOf(data.candidates, ui)}
        />
        <NotCalledList data={data} ui={ui} />
        {data.isTooLate && (
          <TextArea
            name="shortNoticeReason"
            label={t.shortNoticeReason}
            hint={t.shortNoticeHint(ui.authority.settings.invitationDays)}
            rows={3}
          />
        )}
        <p>
          {t.what} {data.planId && t.freezes}
        </p>
        <SubmitButton>{t.submit}</SubmitButton>
      </Form>
    </Section>
  )
}
