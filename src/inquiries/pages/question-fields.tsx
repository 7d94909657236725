import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate, typedDate } from '../../platform/i18n/dates.ts'
import {
  Alert,
  Checkbox,
  Checkboxes,
  DateField,
  FieldGroup,
  LawNote,
  NationalIdField,
  Radios,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { answerOf, listOf, type Question } from '../answers.ts'
import type { Written } from '../get-written.ts'
import { toldHow } from '../rules/come-in.ts'
import { type SenderKind, tellerKinds } from '../rules/on-behalf.ts'
import { otherHomes } from '../rules/where-it-belongs.ts'
import { afterTexts, inquiryTexts, parentsTexts, reachTexts } from '../texts/index.ts'
import { offeredSenders, onlySender } from '../writer.ts'

interface Asked {
  question: Question
  written: Written
  ui: PageContext
}

const longText = 4000

/** The heading of a question: in the words of who is asked. */
export function labelOf({ question, written, ui }: Asked): string {
  const t = inquiryTexts[ui.language].questions[question]
  const sender = answerOf(written.fields, 'senderKind') as SenderKind
  if (question === 'person' && sender === 'self') return t.own ?? t.label
  // A parent of one who is 16 acts by a power of attorney as others do
  if (question === 'authorised' && sender === 'parent' && (written.age ?? 0) >= 16) return t.proxy ?? t.label
  if (question === 'authorised')
    return (sender === 'parent' || sender === 'guardian' || sender === 'proxy' ? t[sender] : null) ?? t.label
  if (question === 'knows') {
    if (answerOf(written.fields, 'whom') === 'unborn') return t.expecting ?? t.label
    if ((written.age ?? 0) < 16) return t.child ?? t.label
  }
  if (question === 'livesIn') {
    if (sender === 'self') return t.own ?? t.label
    if (sender === 'hospital') return t.patient ?? t.label
  }
  if (question === 'due' && answerOf(written.fields, 'whom') === 'adoption') return t.adoption ?? t.label
  if (question === 'matters' && sender === 'parent') return t.family ?? t.label
  if ((question === 'need' || question === 'matters') && sender !== 'self') return t.other ?? t.label
  return t.label
}

/** What the summary calls a question: where it may be one of several, the one that was asked. */
export function shortOf({ question, written, ui }: Asked): string {
  const { short, shorts, adoptionShort } = inquiryTexts[ui.language].questions[question]
  const sender = answerOf(written.fields, 'senderKind')
  if (adoptionShort && answerOf(written.fields, 'whom') === 'adoption') return adoptionShort
  if (!shorts) return short
  if (sender === 'parent') return (written.age ?? 0) >= 16 ? shorts.proxy : shorts.parent
  return sender === 'guardian' || sender === 'proxy' ? shorts[sender] : short
}

/** The fields of one question, filled with what is already answered. */
export function QuestionFields(props: Asked): ReactElement | null {
  const { question, written, ui } = props
  const t = inquiryTexts[ui.language]
  const value = (name: string) => answerOf(written.fields, name)
  const label = labelOf(props)
  const sender = value('senderKind')
  const isAdoption = value('whom') === 'adoption'
  const heading = { label, hint: t.questions[question].hint, asHeading: true }
  const yesNo = [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
  ]
  switch (question) {
    case 'sender':
      return (
        <Radios
          {...heading}
          name="senderKind"
          value={value('senderKind')}
          choices={sendersFor(props).map((each) => ({
            value: each,
            label: t.sender[each],
            hint: t.senderHint[each],
          }))}
        />
      )
    case 'told':
      return <ToldFields {...props} />
    case 'whom':
      return <Radios {...heading} name="whom" value={value('whom')} choices={whomChoices(props)} />
    case 'person':
      return <PersonFields {...props} />
    case 'ownName':
      return <NameFields {...props} />
    case 'due':
      return (
        <>
          <h1 className="sv-h1">{label}</h1>
          <DateField
            name="dueDate"
            label={isAdoption ? t.due.arrival : t.due.date}
            hint={isAdoption ? t.due.arrivalHint : undefined}
            required={!isAdoption}
            value={typedDate(value('dueDate'))}
          />
          <TextField
            name="familyName"
            label={t.due.familyName}
            hint={
              written.asksForExpecting ? reachTexts[ui.language].expecting.familyHint : t.due.familyNameHint
            }
            required={false}
            value={value('familyName')}
          />
          <ExpectingFields {...props} />
        </>
      )
    case 'livesIn':
      return (
        <Radios
          {...heading}
          name="livesIn"
          value={value('livesIn')}
          choices={[
            ...written.homes.map(({ id, name }) => ({ value: id, label: name })),
            ...otherHomes.map((each) => ({ value: each, label: reachTexts[ui.language].livesIn[each] })),
          ]}
        />
      )
    case 'knows':
      return (
        <Radios
          {...heading}
          name="personKnows"
          value={value('personKnows')}
          choices={[...yesNo, { value: 'unsure', label: t.unsure }]}
        />
      )
    case 'authorised':
      return <Radios {...heading} name="mayAct" value={value('mayAct')} choices={yesNo} />
    case 'parents':
      return <ParentsFields {...props} />
    case 'asks':
      return (
        <Checkboxes
          {...heading}
          name="asksFor"
          values={listOf(written.fields, 'asksFor')}
          choices={ui.authority.settings.asksFor
            .filter((each) => each !== 'child_coordinator' || written.age === null || written.age < 18)
            .map((each) => ({
              value: each,
              label: each === 'care_team' ? t.careTeam[ui.authority.settings.careTeamName] : t.asks[each],
              hint: t.asksHint[each],
            }))}
        />
      )
    case 'need':
      return <TextArea {...heading} name="need" rows={8} maxLength={longText} value={value('need')} />
    case 'matters':
    case 'services':
    case 'tried': {
      const name = question === 'matters' ? 'whatMatters' : question
      return (
        <TextArea
          {...heading}
          name={name}
          rows={6}
          maxLength={longText}
          required={false}
          value={value(name)}
        />
      )
    }
    case 'coordinator':
      return (
        <TextField
          {...heading}
          hint={
            ui.authority.settings.childCoordinatorIsIndependent &&
            listOf(written.fields, 'asksFor').includes('child_coordinator')
              ? t.questions.coordinator.independent
              : sender === 'self'
                ? heading.hint
                : sender === 'parent'
                  ? t.questions.coordinator.family
                  : t.questions.coordinator.hintOther
          }
          name="proposedCoordinator"
          required={false}
          value={value('proposedCoordinator')}
        />
      )
    case 'considerations':
      return <ConsiderationFields {...props} />
    case 'contact':
      return <ContactFields {...props} />
    case 'attachments':
      return null // a page with two forms: attachment-question.tsx
  }
}

/** Staff report for those they help; the unit also writes down what comes by phone and on paper. */
function sendersFor({ written, ui }: Asked): readonly SenderKind[] {
  const only = onlySender(written.writer.staff, ui.authority.kind)
  return only ? [only] : offeredSenders(written.writer)
}

function whomChoices({ written, ui }: Asked) {
  const t = inquiryTexts[ui.language].whom
  const sender = answerOf(written.fields, 'senderKind')
  const awaited = ({ byAdoption }: { byAdoption?: boolean }) => {
    if (sender === 'parent') return byAdoption ? t.weAdopt : t.expecting
    return byAdoption ? inquiryTexts[ui.language].adoption : inquiryTexts[ui.language].unborn
  }
  const known = written.choices.map((each) => ({
    value: each.id ?? '',
    label: each.birthDate === null ? awaited(each) : `${each.givenName} ${each.familyName}`,
    hint:
      each.birthDate === null && each.dueDate ? t.dueKnown(longDate(ui.language, each.dueDate)) : undefined,
  }))
  const isParent = sender === 'parent'
  const aPerson = sender === 'hospital' ? t.aPatient : t.aPerson
  const born = known.length ? (isParent ? t.bornChild : t.anotherPerson) : isParent ? t.aChild : aPerson
  const mayBeUnborn = sender !== 'guardian' && sender !== 'proxy'
  return [
    ...known,
    { value: 'born', label: born, hint: undefined },
    ...(mayBeUnborn
      ? [
          { value: 'unborn', label: isParent ? t.expecting : t.unborn, hint: undefined },
          { value: 'adoption', label: isParent ? t.weAdopt : t.adoption, hint: undefined },
        ]
      : []),
  ]
}

function NameFields(props: Asked): ReactElement {
  const { written, ui } = props
  const t = inquiryTexts[ui.language].person
  const value = (name: string) => answerOf(written.fields, name)
  const isSelf = value('senderKind') === 'self'
  return (
    <>
      <h1 className="sv-h1">{labelOf(props)}</h1>
      <TextField
        name="givenName"
        label={t.givenName}
        value={value('givenName')}
        width="medium"
        autoComplete={isSelf ? 'given-name' : 'off'}
        spellCheck={false}
      />
      <TextField
        name="familyName"
        label={t.familyName}
        value={value('familyName')}
        width="medium"
        autoComplete={isSelf ? 'family-name' : 'off'}
        spellCheck={false}
      />
    </>
  )
}

function PersonFields(props: Asked): ReactElement {
  const { written, ui } = props
  const t = inquiryTexts[ui.language].person
  const value = (name: string) => answerOf(written.fields, name)
  return (
    <>
      <NameFields {...props} />
      <FieldGroup legend={t.either} hint={t.eitherHint}>
        <NationalIdField
          name="nationalId"
          label={t.nationalId}
          hint={t.nationalIdHint}
          required="one-of"
          value={value('nationalId')}
        />
        <DateField
          name="birthDate"
          label={t.birthDate}
          hint={t.birthDateHint}
          required="one-of"
          value={typedDate(value('birthDate'))}
        />
      </FieldGroup>
      <LawNote>{t.whyNumber}</LawNote>
    </>
  )
}

function ToldFields(props: Asked): ReactElement {
  const { written, ui } = props
  const t = afterTexts[ui.language].told
  const reach = reachTexts[ui.language].told
  const value = (name: string) => answerOf(written.fields, name)
  return (
    <>
      <h1 className="sv-h1">{labelOf(props)}</h1>
      <Radios
        name="toldHow"
        label={t.term}
        value={value('toldHow')}
        choices={toldHow.map((each) => ({ value: each, label: t.how[each] }))}
      />
      <TextField
        name="toldBy"
        label={t.by}
        hint={t.byHint}
        required={false}
        value={value('toldBy')}
        autoComplete="off"
      />
      <Radios
        name="toldByKind"
        label={reach.as}
        hint={reach.asHint}
        required={false}
        value={value('toldByKind')}
        choices={tellerKinds.map((each) => ({
          value: each,
          label: inquiryTexts[ui.language].senderIs[each],
        }))}
      />
      <TextField
        name="toldByPhone"
        label={reach.phone}
        type="tel"
        width="medium"
        required={false}
        value={value('toldByPhone')}
        autoComplete="off"
      />
      <TextArea
        name="toldByAddress"
        label={reach.address}
        hint={reach.addressHint}
        rows={2}
        maxLength={300}
        required={false}
        value={value('toldByAddress')}
      />
      <DateField name="toldOn" label={t.on} hint={t.onHint} value={typedDate(value('toldOn') || ui.today)} />
    </>
  )
}

function ConsiderationFields(props: Asked): ReactElement {
  const { written, ui } = props
  const t = inquiryTexts[ui.language].considerations
  const value = (name: string) => answerOf(written.fields, name)
  return (
    <>
      <h1 className="sv-h1">{labelOf(props)}</h1>
      <Radios
        name="language"
        label={t.language}
        value={value('language') || ui.language}
        choices={Object.entries(t.languages).map(([code, label]) => ({ value: code, label }))}
      />
      <TextField
        name="interpreter"
        label={t.interpreter}
        hint={t.interpreterHint}
        required={false}
        width="medium"
        value={value('interpreter')}
      />
      <Checkbox
        name="addressIsSecret"
        value="yes"
        label={t.secret}
        hint={t.secretHint}
        required={false}
        checked={value('addressIsSecret') === 'yes'}
      />
    </>
  )
}

function ContactFields(props: Asked): ReactElement {
  const { written, ui } = props
  const t = inquiryTexts[ui.language].contact
  const { staff, isSignedIn } = written.writer
  const value = (name: string) => answerOf(written.fields, name)
  const sender = value('senderKind')
  const isWork = sender === 'service' || sender === 'hospital' || sender === 'unit'
  const { senderName } = written
  return (
    <>
      <h1 className="sv-h1">{labelOf(props)}</h1>
      {senderName ? (
        <>
          <p>{t.from(senderName)}</p>
          <input type="hidden" name="senderName" value={senderName} />
        </>
      ) : (
        <TextField
          name="senderName"
          label={t.name}
          value={value('senderName') || (isWork && staff ? staff.name : '')}
          autoComplete="name"
        />
      )}
      {isWork && (
        <TextField name="senderRole" label={t.role} value={value('senderRole') || (staff?.role ?? '')} />
      )}
      <FieldGroup
        legend={t.either}
        hint={isWork && staff ? t.hintAtWork : isSignedIn ? t.hintSignedIn : t.hint}
      >
        <TextField
          name="phone"
          label={t.phone}
          type="tel"
          width="medium"
          required={isSignedIn ? false : 'one-of'}
          value={value('phone') || (isWork ? (staff?.phone ?? '') : '')}
          autoComplete="tel"
        />
        <TextField
          name="email"
          label={t.email}
          type="email"
          required={isSignedIn ? false : 'one-of'}
          value={value('email') || (isWork ? (staff?.email ?? '') : '')}
          autoComplete="email"
        />
      </FieldGroup>
      <OthersContact {...props} />
    </>
  )
}

/** Of a child who asks for itself. The rules by its age lie beside the question, and stay in view. */
function ParentsFields(props: Asked): ReactElement {
  const { written, ui } = props
  const t = parentsTexts[ui.language]
  const value = (name: string) => answerOf(written.fields, name)
  const isWrittenDown = value('senderKind') !== 'self'
  const choices = (words: Record<string, string>) =>
    Object.entries(words).map(([each, label]) => ({ value: each, label }))
  return (
    <>
      <h1 className="sv-h1">{labelOf(props)}</h1>
      <p>{isWrittenDown ? t.leadUnit : t.lead}</p>
      <Radios
        name="parentsKnow"
        label={isWrittenDown ? t.knowUnit : t.know}
        hint={isWrittenDown ? undefined : t.knowHint}
        value={value('parentsKnow')}
        choices={choices(t.knows)}
      />
      {!isWrittenDown && (
        <Alert title={t.rules}>
          <p>{t.byAge[(written.age ?? 0) < 12 ? 'weighty' : 'respected']}</p>
          <ul>
            {t.rulesMore.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <p>({t.paragraph})</p>
        </Alert>
      )}
      <Radios
        name="keepFromParents"
        label={isWrittenDown ? t.keepUnit : t.keep}
        hint={isWrittenDown ? undefined : t.keepHint}
        value={value('keepFromParents')}
        choices={choices(isWrittenDown ? t.keepsUnit : t.keeps)}
      />
      <TextArea
        name="keepFromParentsWhy"
        label={isWrittenDown ? t.whyUnit : t.why}
        hint={isWrittenDown ? undefined : t.whyHint}
        rows={4}
        maxLength={longText}
        required={false}
        value={value('keepFromParentsWhy')}
      />
    </>
  )
}

/** Who expects the child, as far as another than the parent knows. What was told by a parent is filled with the name. */
function ExpectingFields({ written, ui }: Asked): ReactElement | null {
  const t = reachTexts[ui.language].expecting
  if (!written.asksForExpecting) return null
  const value = (name: string) => answerOf(written.fields, name)
  const toldByParent = value('toldByKind') === 'parent' ? value('toldBy') : ''
  return (
    <FieldGroup legend={t.legend} hint={t.hint}>
      <TextField
        name="expectingName"
        label={t.name}
        required={false}
        value={value('expectingName') || toldByParent}
        autoComplete="off"
        spellCheck={false}
      />
      <NationalIdField
        name="expectingNationalId"
        label={t.nationalId}
        hint={t.nationalIdHint}
        required={false}
        value={value('expectingNationalId')}
      />
      <TextField
        name="expectingPhone"
        label={t.phone}
        type="tel"
        width="medium"
        required={false}
        value={value('expectingPhone')}
        autoComplete="off"
      />
    </FieldGroup>
  )
}

/** Of the person, and those who answer for them: where somebody else asks. */
function OthersContact({ written, ui }: Asked): ReactElement | null {
  const t = reachTexts[ui.language].contact
  const { asksForPerson, asksForOthers } = written
  if (!asksForPerson && !asksForOthers) return null
  return (
    <FieldGroup legend={t.legend} hint={t.hint}>
      {asksForPerson && (
        <TextField
          name="personPhone"
          label={t.phone}
          type="tel"
          width="medium"
          required={false}
          value={answerOf(written.fields, 'personPhone')}
          autoComplete="off"
        />
      )}
      {asksForOthers && (
        <TextField
          name="othersContact"
          label={t.others}
          hint={t.othersHint}
          required={false}
          value={answerOf(written.fields, 'othersContact')}
          autoComplete="off"
        />
      )}
    </FieldGroup>
  )
}
