import type { ReactElement } from 'react'
import { GalleryForms } from './gallery-forms.tsx'
import { GalleryShow } from './gallery-show.tsx'
import {
  Alert,
  Breadcrumbs,
  Facts,
  NoticeLine,
  OwnWords,
  PageHeading,
  PageShell,
  type PageShellProps,
  Section,
  SectionNav,
  type Theme,
  themes,
  type UiLanguage,
} from './index.ts'

/** Every component in every state on one page. A tool for those who work on the look; not part of the service. */
export function Gallery(props: {
  theme: Theme
  mode: PageShellProps['mode']
  assets: PageShellProps['assets']
  lang?: UiLanguage
}): ReactElement {
  const name = themes[props.theme].name
  return (
    <PageShell
      lang={props.lang ?? 'nb'}
      title="Komponenter"
      hasErrors
      theme={props.theme}
      mode={props.mode}
      assets={props.assets}
      authorityName={name}
      authorityHref="/"
      who={{ name: 'Ingrid Solbakken', role: 'koordinator' }}
      nav={[
        { href: '#arbeid', text: 'Mitt arbeid', current: true, count: 3 },
        { href: '#saker', text: 'Saker' },
        { href: '#koordinatorer', text: 'Koordinatorer' },
        { href: '#oversikt', text: 'Oversikt' },
      ]}
      languageLinks={[
        { lang: 'nb', href: '?sprak=nb', text: 'Bokmål', current: true },
        { lang: 'nn', href: '?sprak=nn', text: 'Nynorsk' },
        { lang: 'en', href: '?sprak=en', text: 'English' },
      ]}
      notices={<NoticeLine>Dette er en demo. Alle personer er oppdiktet.</NoticeLine>}
      footerLinks={[
        { href: '/personvern', text: 'Personvern' },
        { href: '/tilgjengelighet', text: 'Tilgjengelighet' },
      ]}
      answers={{
        name: `Koordinerende enhet, ${name}`,
        phone: '51 00 00 00',
        hours: 'Mandag til fredag 9–15',
      }}
    >
      <Breadcrumbs
        links={[
          { href: '#min', text: 'Min side' },
          { href: '#plan', text: 'Planen min' },
        ]}
      />
      <PageHeading
        over="Individuell plan"
        title="Slik vil Maja ha det"
        lead="Her står det som er viktig for Maja, hva dere har blitt enige om, og hvem som gjør hva."
      />
      <SectionNav
        links={[
          'Oversikt',
          'Mål',
          'Tiltak',
          'Teamet',
          'Møter',
          'Meldinger',
          'Om meg',
          'Kriseark',
          'Dokumenter',
          'Samtykke',
          'Innsyn',
        ].map((text, i) => ({
          href: `#${i}`,
          text,
          current: i === 0,
          count: text === 'Meldinger' ? 2 : undefined,
        }))}
      />
      <OwnWords size="lg" by="Maja, 14 år">
        Jeg vil klare å være hele dagen på skolen, og spille i korpset på torsdager. Jeg vil ikke forklare alt
        på nytt hver gang det kommer noen nye.
      </OwnWords>
      <Facts
        inline
        items={[
          { term: 'Koordinator', value: 'Ingrid Solbakken' },
          { term: 'Neste møte', value: 'torsdag 3. desember kl. 14' },
          { term: 'Planen gjelder til', value: '14. juni 2027' },
        ]}
      />
      <GalleryShow />
      <GalleryForms />
      <Section title="Beskjeder">
        <Alert kind="info">Du kan når som helst si at du ikke vil ha plan likevel.</Alert>
        <Alert kind="success" title="Henvendelsen er sendt" level={3}>
          Du hører fra oss innen 14. desember. Referansen din er K7-4QXM.
        </Alert>
        <Alert kind="warning" title="Samtykket går ut om tre uker" level={3}>
          Da kan ikke skolen lenger lese målene dine.
        </Alert>
        <Alert kind="danger" title="Noen andre har endret målet samtidig" level={3}>
          Begge tekstene er tatt vare på. Velg hvilken som skal gjelde.
        </Alert>
      </Section>
    </PageShell>
  )
}
