import type { ReactElement } from 'react'
import {
  ActionBar,
  BackLink,
  Button,
  Checkbox,
  Checkboxes,
  DateField,
  ErrorSummary,
  FieldGroup,
  FileField,
  Form,
  LawNote,
  LinkButton,
  NationalIdField,
  Radios,
  Section,
  Select,
  StickyNext,
  SubmitButton,
  SummaryList,
  TextArea,
  TextField,
} from './index.ts'

const errors = {
  name: 'Skriv navnet ditt',
  born: 'Skriv en dato som finnes, for eksempel 14.12.2026',
  knows: 'Velg om personen vet om henvendelsen',
}

/** The gallery's forms: fields as first shown, then the same after a refusal. */
export function GalleryForms(): ReactElement {
  return (
    <>
      <Section title="Et spørsmål">
        <BackLink href="#forrige">Forrige spørsmål</BackLink>
        <Form act="ask" submissionId="01" version={3} prefix="first" autosave="/utkast" label="Henvendelse">
          <TextField name="name" label="Hva heter du?" autoComplete="name" />
          <TextArea
            name="matters"
            label="Hva er viktig for deg?"
            hint="Skriv med dine egne ord. Det finnes ikke gale svar."
            maxLength={2000}
            required={false}
          />
          <DateField name="born" label="Når er barnet født, eller når er termin?" />
          <NationalIdField name="nationalId" label="Fødselsnummer eller d-nummer" required={false} />
          <Radios
            name="who"
            label="Hvem gjelder det?"
            value="child"
            choices={[
              { value: 'me', label: 'Meg selv' },
              { value: 'child', label: 'Barnet mitt', hint: 'Også når dere venter barn' },
              { value: 'other', label: 'En annen' },
            ]}
          />
          <LawNote paragraph="Pasient- og brukerrettighetsloven §§ 2-5 til 2-5 c">
            Hvem det gjelder, avgjør hvilke rettigheter vi ser etter, og hvem vi må spørre om lov.
          </LawNote>
          <Checkboxes
            name="services"
            label="Hvilke tjenester har du i dag?"
            hint="Velg alle som passer."
            values={['school']}
            choices={[
              { value: 'physio', label: 'Fysioterapi' },
              { value: 'respite', label: 'Avlastning' },
              { value: 'school', label: 'Tilrettelegging på skolen' },
            ]}
          />
          <Select
            name="unit"
            label="Hvilket kontor?"
            options={[
              { value: 'a', text: 'Koordinerende enhet, barn og unge' },
              { value: 'b', text: 'Koordinerende enhet, voksne' },
            ]}
          />
          <FileField
            name="files"
            label="Vedlegg"
            types="PDF og bilder"
            accept=".pdf,image/*"
            megabytes={10}
            required={false}
          />
          <Checkbox
            name="shared"
            label="Jeg bruker en maskin som flere bruker"
            hint="Da sletter vi utkastet når du går."
          />
          <ActionBar>
            <SubmitButton>Gå videre</SubmitButton>
            <Button variant="secondary" name="act" value="save">
              Lagre og fortsett senere
            </Button>
            <LinkButton variant="tertiary" href="#avbryt">
              Avbryt
            </LinkButton>
            <Button variant="secondary" danger icon="xMark">
              Trekk henvendelsen
            </Button>
          </ActionBar>
        </Form>
      </Section>

      <Section title="Etter feil">
        <ErrorSummary errors={errors} prefix="again" />
        <Form
          act="ask"
          prefix="again"
          label="Henvendelse med feil"
          values={{ born: '31.02.2026' }}
          errors={errors}
        >
          <TextField name="name" label="Hva heter du?" />
          <DateField name="born" label="Når er du født?" />
          <Radios
            name="knows"
            label="Vet personen om henvendelsen?"
            inline
            choices={[
              { value: 'yes', label: 'Ja' },
              { value: 'no', label: 'Nei' },
            ]}
          />
          <FieldGroup legend="Hvor kan vi nå deg?" hint="Vi bruker det bare i denne saken.">
            <TextField name="phone" label="Telefon" type="tel" width="medium" autoComplete="tel" />
            <TextField name="mail" label="E-post" type="email" required={false} autoComplete="email" />
          </FieldGroup>
        </Form>
      </Section>

      <Section title="Se over før du sender">
        <SummaryList
          rows={[
            { term: 'Hvem det gjelder', value: 'Barnet mitt', change: { href: '#hvem' } },
            {
              term: 'Det som er viktig',
              value: 'At vi slipper å ringe rundt.\nAt skolen og sykehuset snakker sammen.',
              change: { href: '#viktig' },
            },
            { term: 'Telefon', value: '900 00 000', change: { href: '#telefon' } },
          ]}
        />
      </Section>
      <StickyNext text="Neste: vurder om vilkårene er oppfylt">
        <LinkButton href="#vurder">Start vurderingen</LinkButton>
      </StickyNext>
    </>
  )
}
