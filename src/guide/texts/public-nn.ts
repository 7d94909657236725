import { listed } from '../../platform/i18n/listed.ts'
import type { PublicTexts } from './public-nb.ts'

export const publicNn: PublicTexts = {
  services: {
    search: 'Søk i tenester og organisasjonar',
    searchHint: 'Til dømes avlasting, fysioterapi eller epilepsi.',
    searchButton: 'Søk',
    found: (count) => (count === 1 ? 'Eitt treff' : `${count} treff`),
    nothing: 'Vi fann ingenting. Prøv eit anna ord, eller ring oss, så hjelper vi deg.',
    organisations: 'Brukar- og pasientorganisasjonar',
    organisationsText:
      'Her kan du møte andre i same situasjon. Dei er ikkje tenester, og dei tel ikkje når rettar blir vurderte.',
    phone: 'Telefon',
    web: 'Nettside',
    writtenIn: (who, language) => `Omtalene er skrivne av ${who}, på ${language}.`,
    languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    all: 'Vis alle',
  },
  responsibility: {
    title: 'Kven svarar for kva?',
    lead: 'Kommunen og sjukehuset har kvar sine plikter. Her ser du kven du kan spørje om kva.',
    columns: { what: 'Kva', who: 'Ansvar', law: 'Lov' },
    municipality: 'Kommunen',
    hospital: 'Sjukehuset',
    both: 'Kommunen, med sjukehuset',
    rows: [
      {
        what: 'Koordinator for hjelp frå kommunen',
        who: 'municipality',
        law: 'Helse- og omsorgstenestelova § 7-2',
      },
      { what: 'Barnekoordinator', who: 'municipality', law: 'Helse- og omsorgstenestelova § 7-2 a' },
      { what: 'Koordinator på sjukehuset', who: 'hospital', law: 'Spesialisthelse\u00adtenestelova § 2-5 a' },
      {
        what: 'Individuell plan når du får hjelp frå begge',
        who: 'both',
        law: 'Forskrift om individuell plan § 8',
      },
      {
        what: 'Individuell plan når du berre får hjelp frå sjukehuset',
        who: 'hospital',
        law: 'Spesialisthelse\u00adtenestelova § 2-5',
      },
      {
        what: 'Melde frå til kommunen når du treng hjelp derifrå',
        who: 'hospital',
        law: 'Spesialisthelse\u00adtenestelova § 2-5',
      },
      {
        what: 'Barnehage, skule, pedagogisk-psykologisk teneste (PPT), barnevern og NAV',
        who: 'take_part',
        law: 'Plikt til å samarbeide etter eigne lover',
      },
    ],
    takePart: 'Kvar teneste svarar for sitt, og skal samarbeide',
    decides: 'Kven avgjer?',
    decidesText: (units) =>
      `Koordinerande eining avgjer om du har rett til koordinator og plan her: ${units}. Tenestene avgjer sjølve kva hjelp du får av dei.`,
    near: 'Andre du kan spørje',
    wrong: 'Spør du feil stad, sender dei førespurnaden vidare når du vil det. Du treng ikkje byrje på nytt.',
  },
  when: {
    title: 'Når skjer kva?',
    lead: 'Frå du spør, til nokon held i trådane for deg.',
    steps: (promise) => [
      { when: 'Med ein gong', title: 'Du får kvittering', text: 'Med referanse, og dagen du får svar.' },
      {
        when: 'Dei første dagane',
        title: 'Eininga les det du skreiv',
        text: 'Dei kan ringje for å spørje om meir. Har nokon andre spurt for deg, får du vite det og kan seie kva du meiner.',
      },
      {
        when: 'Deretter',
        title: 'Eininga vurderer',
        text: 'Dei ser på kvart vilkår for seg. Barn blir høyrde. Du kan leggje til noko når som helst.',
      },
      {
        when: `Innan ${promise}`,
        title: 'Du får svar',
        text: 'Skriftleg, med grunngiving. Tek det lengre tid enn ein månad, får du beskjed om kvifor, og ein ny dato.',
      },
      {
        when: 'Etter eit ja',
        title: 'Koordinatoren tek kontakt',
        text: 'Vil du ha plan, byrjar arbeidet med han. Planen blir laga saman med deg.',
      },
      {
        when: 'Etter eit nei',
        title: 'Du kan klage',
        text: 'Fristen står i svaret. Tenestene skal samarbeide om hjelpa di likevel.',
      },
    ],
    hospital: {
      when: 'Så snart som mogleg',
      title: 'Sjukehuset varslar kommunen',
      text: 'Når du treng hjelp derifrå òg, og vil det. Kommunen kvitterer.',
    },
    complain: 'Slik klagar du',
    clock: 'Fristane går frå dagen førespurnaden kom, òg når du ringde eller skreiv brev.',
    law: 'Forvaltningslova § 11 a. Pasient- og brukarrettslova §§ 2-5 til 2-5 c og 7-2.',
  },
  links: {
    when: 'Når skjer kva?',
    whenText: 'Frå du spør, til du får svar.',
    responsibility: 'Kven svarar for kva?',
    responsibilityText: 'Kommunen og sjukehuset har kvar sine plikter.',
  },
  privacy: ({
    name,
    officer,
    phone,
    storageYears,
    appealBody,
    navAppealBody,
    otherActs,
    isHospital,
    shared,
    register,
  }) => [
    {
      title: 'Kven har ansvaret?',
      text: [
        `${name} er behandlingsansvarleg. Det tyder at vi har ansvaret for opplysningane om deg her. Ring oss på ${phone} viss du lurer på noko.`,
        officer ? `Personvernombodet svarar på spørsmål om personvern: ${officer}.` : '',
        ...shared.text,
      ],
      link: shared.link,
    },
    {
      title: 'Kva bruker vi opplysningane til?',
      text: [
        'Vi bruker dei til å ta imot førespurnaden, vurdere om du har rett til koordinator, barnekoordinator og individuell plan, svare deg, og samordne hjelpa di.',
        'Vi bruker dei òg til å svare på klager, og til tal om tenesta der ingen kan kjennast igjen.',
      ],
    },
    {
      title: 'Kvifor har vi lov?',
      text: [
        `Lova gir oss plikt til dette: ${isHospital ? 'spesialisthelsetenestelova §§ 2-5 til 2-5 b' : 'helse- og omsorgstenestelova §§ 7-1 til 7-3'} og pasient- og brukarrettslova §§ 2-5 til 2-5 c. Grunnlaget er personvernforordninga artikkel 6 nr. 1 bokstav c og e, og artikkel 9 nr. 2 bokstav h.`,
        otherActs.length
          ? `Plan kan òg følgje av ${listed(otherActs, 'og')}. Då er det desse lovene som gir oss plikta.`
          : '',
        'Planen, og deling av han med andre, skjer berre når du seier ja. Du kan seie nei igjen når du vil.',
      ],
    },
    {
      title: 'Kva tek vi vare på?',
      text: [
        'Det som står i førespurnaden: kven han gjeld, kva du treng, vedlegg, og korleis vi når deg.',
        'Får du ei sak hos oss, tek vi vare på vurderinga, svaret, planen, møta og klager.',
      ],
    },
    {
      title: 'Kvar kjem opplysningane frå?',
      text: [
        'Frå deg, eller frå den som spør for deg. Då får du beskjed, når vi veit kven du er.',
        'Frå tenester som hjelper deg. Frå Kontakt- og reservasjonsregisteret: korleis du vil ha varsel.',
        ...register,
      ],
    },
    {
      title: 'Kven får dei?',
      text: [
        'Berre dei hos oss som arbeider med saka di, og dei du har sagt ja til.',
        'Blir førespurnaden send til ein annan kommune eller eit sjukehus, er det fordi du er einig.',
        otherActs.length
          ? 'NAV, dei sosiale tenestene og barnevernet får berre det du har sagt ja til, òg når planen følgjer av deira lov.'
          : '',
        `Klagar du, kan ${appealBody} få det som gjeld klaga.${navAppealBody ? ` Gjeld ho ein plan på grunn av tenester frå NAV, er det ${navAppealBody}.` : ''}`,
        'Dei som driftar tenesta for oss, er bundne av ein avtale (databehandlarar).',
        'Kvar gong nokon ser på opplysningar om deg, blir det skrive ned. Du kan sjå lista på Mi side.',
      ],
    },
    {
      title: 'Kor lenge?',
      text: [
        `Ei avslutta sak tek vi vare på i ${storageYears} år. Etter det avgjer arkivlova kva som skal bevarast.`,
        'Det du held på å skrive, lagrar vi kryptert, og ingen andre kan lese det. Utan innlogging blir det sletta etter 24 timar. Med innlogging blir det sletta etter 30 dagar. Deler du maskin, kan du slette det sjølv.',
      ],
    },
    {
      title: 'Må du gi oss opplysningar?',
      text: [
        'Nei. Men vi må vite nok til å vurdere rettane dine.',
        'Inga avgjerd blir teken av ei maskin. Reglar foreslår, og eit menneske avgjer.',
      ],
    },
    {
      title: 'Rettane dine',
      text: [
        'Du kan få innsyn, få retta det som er feil, be oss slette eller avgrense bruken, protestere, og trekkje tilbake samtykke. Noko må vi ta vare på etter lova, òg om du ber oss slette.',
        'Er du ueinig i korleis vi bruker opplysningar om deg, kan du klage til Datatilsynet (datatilsynet.no).',
      ],
    },
    {
      title: 'Informasjonskapslar',
      text: [
        'Vi bruker berre kapslar som trengst: for innlogging, for språket ditt og for det du held på å skrive. Vi måler deg ikkje, og vi deler ikkje noko med andre nettstader.',
      ],
    },
  ],
  accessibility: {
    title: 'Den offisielle erklæringa',
    text: 'Den offisielle tilgjengeerklæringa vår finn du hos Tilsynet for universell utforming.',
    link: 'Tilgjengeerklæringa',
    exceptions: {
      title: 'Kva som ikkje er godt nok enno',
      text: [
        'Filer som andre har lagt ved, har vi ikkje laga. Dei kan vere bilete av tekst. Ring oss, så les vi dei for deg.',
        'Kartet over kven som hjelper deg, har det same innhaldet som ei liste ved sida av.',
      ],
    },
    complain: {
      title: 'Vil du klage?',
      text: [
        'Sei frå til oss først. Er du ikkje nøgd med svaret, kan du melde frå til Tilsynet for universell utforming (uutilsynet.no).',
      ],
    },
  },
}
