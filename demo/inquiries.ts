import { askSender } from '../src/cases/index.ts'
import { answerCareTeam } from '../src/inquiries/answer-care-team.ts'
import { answerInquiry } from '../src/inquiries/answer-inquiry.ts'
import { forwardInquiry } from '../src/inquiries/forward-inquiry.ts'
import { noteInquiryWithdrawn } from '../src/inquiries/note-withdrawn.ts'
import { passOnInquiry } from '../src/inquiries/pass-on-inquiry.ts'
import { carryInquiryOver, confirmCarriedOver } from '../src/inquiries/tasks.ts'
import { withdrawInquiry } from '../src/inquiries/withdraw-inquiry.ts'
import type { Command } from '../src/platform/command.ts'
import { UploadedFile } from '../src/platform/form/files.ts'
import { momentInOslo } from '../src/platform/i18n/dates.ts'
import { askAboutInquiry } from '../src/registers/index.ts'
import type { AuthorityId } from './base/authorities.ts'
import { type ActorKey, getHuman } from './base/demo-actor.ts'
import type { DemoWorld } from './demo-world.ts'
import { inRegisterAlone, standInConnections } from './outside.ts'
import { smallPdf } from './small-files.ts'
import { type Answers, writeInquiry } from './write-inquiry.ts'

/** An inquiry in every state, written and sent by the same commands that people press. */
export async function loadInquiries(world: DemoWorld): Promise<void> {
  await receivedOnes(world)
  await answeredAndWithdrawn(world)
  await fromTheHospital(world)
  await fromOthers(world)
  await knownToTheRegister(world)
  await askedBack(world)
  await setUpTeam(world)
}

async function receivedOnes(world: DemoWorld): Promise<void> {
  const letter = new UploadedFile(
    'Epikrise fra barneavdelingen.pdf',
    smallPdf('Epikrise. Oppdiktet, til demonstrasjon.'),
  )
  await send(
    world,
    'nobody',
    'baerum',
    2,
    {
      senderKind: 'parent',
      whom: 'born',
      givenName: 'Selma',
      familyName: 'Blåklokkemo',
      birthDate: '2021-08-14',
      asksFor: ['child_coordinator', 'plan'],
      need: 'Selma har epilepsi og er sen i språket. Barnehagen, sykehuset og fysioterapeuten sier ulike ting. Jeg er den eneste som vet alt.',
      whatMatters: 'At hun får leke med de andre i barnehagen, også de dagene hun har anfall.',
      services: 'Barnehabiliteringen på sykehuset\nFysioterapi\nBarnehage med assistent',
      senderName: 'Maria Blåklokkemo',
      phone: '400 00 101',
    },
    [letter],
  )
  await send(world, 'nobody', 'baerum', 21, {
    senderKind: 'next_of_kin',
    whom: 'born',
    givenName: 'Ivar',
    familyName: 'Furutoppås',
    birthDate: '1951-02-11',
    personKnows: 'unsure',
    asksFor: ['coordinator'],
    need: 'Pappa har Parkinson og er innom sykehuset ofte. Hjemmesykepleien bytter folk hver uke. Vi vet ikke hvem vi skal ringe.',
    senderName: 'Grete Furutoppås',
    email: 'grete@example.com',
  })
  const misplaced = await send(world, 'health-visitor-baerum', 'baerum', 9, {
    senderKind: 'service',
    whom: 'unborn',
    dueDate: world.daysFrom(50),
    familyName: 'Sommerengen',
    expectingName: 'Thea Sommerengen',
    expectingPhone: '400 00 106',
    asksFor: ['child_coordinator'],
    need: 'Ultralyd viser ryggmargsbrokk. Familien får tett oppfølging på sykehuset og trenger noen som samler trådene før fødselen.',
    tried: 'Samtaler på helsestasjonen. Familien har to barn fra før.',
    senderName: 'Helle Vekstkurve',
    senderRole: 'helsesykepleier, Helsestasjonen',
    phone: '67 00 01 10',
  })
  await act(world, forwardInquiry, 'unit-baerum', 'baerum', 8, {
    inquiryId: misplaced,
    unitId: world.ids.unit['ke-baerum-voksen'],
    reason: 'Mor trenger koordinator for egen del også. Voksenenheten ser på begge.',
  })
  await send(world, 'nobody', 'sandnes', 4, {
    senderKind: 'parent',
    whom: 'adoption',
    familyName: 'Ventebakken',
    asksFor: ['child_coordinator'],
    need: 'Vi skal adoptere en gutt på to år med leppe-ganespalte. Vi vet ikke når han kommer. Sykehuset, helsestasjonen og barnehagen må være klare da.',
    senderName: 'Aud Ventebakken',
    phone: '400 00 108',
  })
  await send(world, 'nurse-sandnes', 'sandnes', 5, {
    senderKind: 'service',
    whom: 'born',
    givenName: 'Olaug',
    familyName: 'Heigrestad',
    birthDate: '1944-06-17',
    asksFor: ['coordinator', 'plan'],
    need: 'Olaug har hjertesvikt og KOLS. Hun er innlagt hver måned. Hjemmesykepleien, fastlegen og sykehuset trenger en felles plan.',
    tried: 'Tre møter med sykehuset dette året. Avtalene glipper når nye overtar.',
    services: 'Hjemmesykepleie\nFysioterapi\nLungepoliklinikken',
    senderName: 'Live Plasterud',
    senderRole: 'sykepleier, Hjemmesykepleien',
    phone: '51 00 01 20',
  })
  await send(world, 'nobody', 'midt-troms', 1, {
    senderKind: 'self',
    givenName: 'Jørn',
    familyName: 'Lakselvbakk',
    birthDate: '1990-12-01',
    asksFor: ['coordinator', 'care_team'],
    need: 'Jeg har fått hjelp for rus i ett år. Nå skal jeg flytte i egen bolig og begynne på tiltak hos NAV. Alle vil ha møter hver for seg.',
    whatMatters: 'Å klare leiligheten selv.',
    senderName: 'Jørn Lakselvbakk',
    phone: '400 00 102',
  })
}

async function answeredAndWithdrawn(world: DemoWorld): Promise<void> {
  const question = await send(world, 'new-baerum', 'baerum', 12, {
    senderKind: 'self',
    givenName: 'Nina',
    familyName: 'Nystartvoll',
    birthDate: '1991-06-06',
    asksFor: ['information'],
    need: 'Finnes det et lærings- og mestringskurs for meg som har fått revmatisme?',
    senderName: 'Nina Nystartvoll',
    phone: '400 00 103',
  })
  await act(world, answerInquiry, 'unit-baerum-adult', 'baerum', 10, {
    inquiryId: question,
    answer:
      'Hei, Nina. Ja, Friskliv og mestring har kurs to ganger i året. Ring dem, så får du plass. Trenger du hjelp fra flere etter hvert, er det bare å spørre oss igjen.',
  })
  const withdrawn = await send(world, 'arne-ektefelle', 'baerum', 30, {
    senderKind: 'next_of_kin',
    whom: 'born',
    givenName: 'Berit',
    familyName: 'Tyttebærås',
    birthDate: '1980-08-23',
    personKnows: 'no',
    asksFor: ['coordinator'],
    need: 'Kona mi er hjemme etter slag og orker ikke ringe rundt selv.',
    senderName: 'Arne Tyttebærås',
  })
  await act(world, withdrawInquiry, 'arne-ektefelle', 'baerum', 29, {
    inquiryId: withdrawn,
    reason: 'Berit vil spørre selv.',
  })
  const byPhone = await send(world, 'nobody', 'sandnes', 16, {
    senderKind: 'next_of_kin',
    whom: 'born',
    givenName: 'Torleif',
    familyName: 'Sandvasslia',
    birthDate: '1949-04-02',
    personKnows: 'yes',
    asksFor: ['coordinator'],
    need: 'Han skal hjem fra rehabilitering, og vi vet ikke hvem som møter ham.',
    senderName: 'Gry Sandvasslia',
    phone: '400 00 106',
  })
  await act(world, noteInquiryWithdrawn, 'unit-sandnes', 'sandnes', 14, {
    inquiryId: byPhone,
    toldBy: 'Gry Sandvasslia, datter',
    toldHow: 'phone',
    toldOn: world.daysFrom(-14),
    reason: 'Sykehuset har ordnet det hun spurte om.',
  })
}

/** Told by phone, asked for by a partner with a yes, asked twice, and answered by the one it is about. */
async function fromOthers(world: DemoWorld): Promise<void> {
  await send(world, 'unit-baerum-adult', 'baerum', 6, {
    senderKind: 'unit',
    toldHow: 'phone',
    toldBy: 'Grete Furutoppås, datter',
    toldOn: world.daysFrom(-7),
    whom: 'born',
    givenName: 'Ivar',
    familyName: 'Furutoppås',
    birthDate: '1951-02-11',
    personKnows: 'yes',
    asksFor: ['coordinator'],
    need: 'Datteren ringte. Faren har Parkinson og har vært innlagt tre ganger i år. Hun vil vite hvem som har ansvaret.',
    senderName: 'Voksenenheten',
    phone: '67 00 00 21',
  })
  await send(world, 'home-nurse-baerum', 'baerum', 5, {
    senderKind: 'service',
    whom: 'born',
    givenName: 'Berit',
    familyName: 'Tyttebærås',
    nationalId: getHuman('berit').nationalId!,
    personKnows: 'unsure',
    asksFor: ['information'],
    need: 'Berit spør oss om kurs og samtalegrupper etter slag. Hva finnes i kommunen?',
    tried: 'Vi har gitt brosjyrene vi har.',
    senderName: 'Hege Morgenrunde',
    senderRole: 'sykepleier, Hjemmesykepleien',
    phone: '67 00 01 11',
  })
  await send(world, 'coordinator-midt-troms', 'midt-troms', 4, {
    senderKind: 'service',
    whom: 'born',
    givenName: 'Solveig',
    familyName: 'Fjellvåkmo',
    birthDate: '1986-05-19',
    personKnows: 'yes',
    asksFor: ['care_team'],
    need: 'Solveig får hjelp fra oss, DPS og NAV. Hun ønsker at vi møtes samlet, så hun slipper å si alt flere ganger.',
    tried: 'Telefonsamtaler mellom tjenestene. De glipper.',
    senderName: 'Anja Følgesvennli',
    senderRole: 'Psykisk helse- og rustjenesten',
    phone: '77 00 01 10',
  })
}

/** Of one the register says that they live elsewhere, of another that they are dead. Asked as the worker asks. */
async function knownToTheRegister(world: DemoWorld): Promise<void> {
  const { elsewhere, dead } = inRegisterAlone
  const { register } = standInConnections({ production: false }).connections
  const about = ({ number, ...name }: typeof dead): Answers => ({
    senderKind: 'service',
    whom: 'born',
    ...name,
    nationalId: number,
    personKnows: 'yes',
    asksFor: ['coordinator'],
    need: 'Trenger hjelp fra flere over lang tid, og har ingen som samler det.',
    senderName: 'Hege Morgenrunde',
    senderRole: 'sykepleier, Hjemmesykepleien',
    phone: '67 00 01 11',
  })
  for (const [person, daysAgo] of [
    [elsewhere, 3],
    [dead, 7],
  ] as const) {
    const inquiryId = await send(world, 'home-nurse-baerum', 'baerum', daysAgo, about(person))
    const now = () => momentInOslo(world.daysFrom(-daysAgo), '10:05')
    const means = { database: world.database, secrets: world.secrets, register, now }
    await askAboutInquiry(means, { authorityId: 'baerum', inquiryId })
  }
}

/** One who sent without signing in is asked for more, and is to answer by reference and code. */
async function askedBack(world: DemoWorld): Promise<void> {
  const byCode = await send(world, 'nobody', 'baerum', 4, {
    senderKind: 'next_of_kin',
    whom: 'born',
    givenName: 'Even',
    familyName: 'Lyngkollenes',
    birthDate: '1957-10-30',
    personKnows: 'yes',
    asksFor: ['coordinator'],
    need: 'Broren min har fått ALS. Vi vet ikke hvem som gjør hva når hjelpen må økes.',
    senderName: 'Torunn Lyngkollenes',
    phone: '400 00 104',
  })
  await act(world, askSender, 'unit-baerum-adult', 'baerum', 2, {
    inquiryId: byCode,
    question: 'Hvilke tjenester får han hjelp av i dag? Skriv gjerne hvor ofte de kommer.',
    answerBy: world.daysFrom(5),
  })
}

/** A team that is set up, and is to be called together within the week. */
async function setUpTeam(world: DemoWorld): Promise<void> {
  const inquiryId = await send(world, 'coordinator-midt-troms', 'midt-troms', 10, {
    senderKind: 'service',
    whom: 'born',
    givenName: 'Oddvar',
    familyName: 'Breivollnes',
    birthDate: '1978-01-17',
    personKnows: 'yes',
    asksFor: ['care_team'],
    need: 'Oddvar får hjelp fra tre tjenester, og avtalene går på tvers av hverandre.',
    tried: 'Ett felles møte i vår.',
    senderName: 'Anja Følgesvennli',
    senderRole: 'Psykisk helse- og rustjenesten',
    phone: '77 00 01 10',
  })
  await act(world, answerCareTeam, 'unit-midt-troms', 'midt-troms', 6, {
    inquiryId,
    result: 'set_up',
    caller: 'Anja Følgesvennli, Psykisk helse- og rustjenesten, 77 00 01 10',
    by: world.daysFrom(4),
    text: 'Teamet møtes første gang denne måneden. Oddvar er med.',
  })
}

/** One waits at the trust's unit; one is passed on, and its receipt has come back. */
async function fromTheHospital(world: DemoWorld): Promise<void> {
  await send(world, 'newborn-fjord', 'fjordsykehuset', 0, {
    senderKind: 'hospital',
    whom: 'born',
    givenName: 'Nyfødt gutt',
    familyName: 'Havblikkstad',
    birthDate: world.daysFrom(-9),
    livesIn: 'baerum',
    personKnows: 'yes',
    asksFor: ['coordinator', 'plan'],
    need: 'Født i uke 27. Blir liggende her i flere uker. Vil trenge hjelp fra både kommunen og sykehuset når han kommer hjem.',
    tried: 'Foreldrene har snakket med sosionom. De ønsker én fast person.',
    senderName: 'Nora Kuvøsestad',
    senderRole: 'sykepleier, Nyfødtavdelingen',
    phone: '67 00 05 10',
  })
  const notice = await send(world, 'ward-fjord', 'fjordsykehuset', 4, {
    senderKind: 'hospital',
    whom: 'born',
    givenName: 'Astrid',
    familyName: 'Rognebærlia',
    birthDate: '1969-03-03',
    livesIn: 'baerum',
    personKnows: 'yes',
    asksFor: ['coordinator', 'plan'],
    need: 'Hjerneblødning. Skal hjem om to uker. Trenger ergoterapi, logoped, hjemmesykepleie og hjelp til å komme tilbake i jobb.',
    whatMatters: 'Å kunne lese for barnebarna igjen.',
    tried: 'Tverrfaglig møte på avdelingen.',
    senderName: 'Vilde Nattevakt',
    senderRole: 'sykepleier, Nevrologisk sengepost',
    phone: '67 00 05 20',
  })
  await act(world, passOnInquiry, 'unit-fjord', 'fjordsykehuset', 3, {
    inquiryId: notice,
    authorityTo: 'baerum',
    reason: 'Pasienten bor i Bærum og trenger tjenester fra kommunen når hun skrives ut.',
  })
  const clock = { now: () => momentInOslo(world.daysFrom(-3), '11:30') }
  const payload = { authorityId: 'fjordsykehuset', inquiryId: notice }
  await carryInquiryOver({ database: world.database, clock }, payload)
  await confirmCarriedOver({ database: world.database, clock }, payload)
}

async function send(
  world: DemoWorld,
  who: ActorKey | 'nobody',
  authority: AuthorityId,
  daysAgo: number,
  answers: Answers,
  files: readonly UploadedFile[] = [],
): Promise<string> {
  const asked = world.asked(who, { authority, today: world.daysFrom(-daysAgo) })
  return writeInquiry(world.database, asked, answers, files)
}

async function act<R>(
  world: DemoWorld,
  // biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
  command: Command<any, R>,
  who: ActorKey,
  authority: AuthorityId,
  daysAgo: number,
  fields: Record<string, string>,
): Promise<void> {
  const asked = world.asked(who, { authority, today: world.daysFrom(-daysAgo) })
  const outcome = await command.run(world.database, asked, fields, () => '')
  if (!('done' in outcome)) throw new Error(`${command.act.name} by ${who}: ${JSON.stringify(outcome)}`)
}
