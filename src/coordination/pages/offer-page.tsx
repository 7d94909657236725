import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  ActionBar,
  Button,
  Details,
  Facts,
  Form,
  LinkButton,
  OwnWords,
  PageHeading,
  Section,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import { acceptOffer } from '../accept-offer.ts'
import { declineOffer } from '../decline-offer.ts'
import { getOffer, type Offer } from '../get-offer.ts'
import { coordinationTexts } from '../texts/index.ts'

export const offerPage = page({
  path: '/:authority/oppdrag/:appointmentId',
  query: getOffer,
  autosave: true,
  acts: {
    accept: {
      command: acceptOffer,
      next: ({ personId }, { authorityId }) => `/${authorityId}/koordinering/${personId}`,
    },
    decline: {
      command: declineOffer,
      next: (_done, { authorityId }) => `/${authorityId}/arbeid?gjort=takket-nei`,
    },
  },
  title: (offer, ui) => titleOf(offer, ui),
  view: (offer, ui) => <OfferView offer={offer} ui={ui} />,
  sentences: {
    nb: coordinationTexts.nb.sentences,
    nn: coordinationTexts.nn.sentences,
    en: coordinationTexts.en.sentences,
  },
  live: true,
})

const textsOf = (ui: PageContext) => coordinationTexts[ui.language].offer

function titleOf({ appointment }: Offer, ui: PageContext): string {
  const t = textsOf(ui)
  return appointment.state === 'offered' ? t.title : t.titleActive
}

function OfferView({ offer, ui }: { offer: Offer; ui: PageContext }): ReactElement {
  const t = textsOf(ui)
  const { roles } = coordinationTexts[ui.language]
  const { appointment, person, unit } = offer
  const isOpen = appointment.state === 'offered'
  return (
    <>
      <PageHeading title={titleOf(offer, ui)} lead={isOpen ? t.onlyThis : t.isYours} />
      <Facts
        items={[
          { term: t.about, value: person.fullName },
          { term: t.age, value: person.age === null ? t.unborn : t.years(person.age) },
          { term: t.role, value: roles[appointment.role] },
          { term: t.interpreter, value: person.interpreter },
          { term: t.askedBy, value: `${officialText(ui.language, unit.name)}, ${unit.phone}` },
          {
            term: t.askedOn,
            value: appointment.offeredAt && longDate(ui.language, appointment.offeredAt),
          },
        ]}
      />
      {appointment.message && (
        <OwnWords by={officialText(ui.language, unit.name)}>{appointment.message}</OwnWords>
      )}
      {isOpen ? (
        <Answer offer={offer} ui={ui} />
      ) : (
        <ActionBar>
          <LinkButton href={`/${ui.authority.id}/koordinering/${person.id}`}>{t.open}</LinkButton>
        </ActionBar>
      )}
    </>
  )
}

function Answer({ offer: { appointment }, ui }: { offer: Offer; ui: PageContext }): ReactElement {
  const t = textsOf(ui)
  const decline = ui.form('decline', { version: appointment.version })
  return (
    <>
      <Section title={t.means}>
        <ul>
          {t.meansItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
      <Form {...ui.form('accept', { version: appointment.version })}>
        <p>{t.acceptText}</p>
        <SubmitButton>{t.accept}</SubmitButton>
      </Form>
      <Details summary={t.decline} id="takk-nei" open={decline.errors !== undefined}>
        <Form {...decline}>
          <TextArea name="reason" label={t.declineReason} hint={t.declineHint} rows={3} maxLength={1000} />
          <Button variant="secondary">{t.declineButton}</Button>
        </Form>
      </Details>
    </>
  )
}
