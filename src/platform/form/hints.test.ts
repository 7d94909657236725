import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sections } from '../../access/sections.ts'
import { type HintKind, hintKinds, hintsIn, isRefused, tooSensitiveIn } from './hints.ts'

const stopped: Record<HintKind, string[]> = {
  national_id: [
    'Fødselsnummeret er 01819020074.',
    'Han er født 018190 20082 og bur heime',
    'Her national number is 018190-20090',
    'Fnr 13859212345', // mistyped, and called so
  ],
  phone: [
    'Ring mamma på 900 00 001',
    'Nummeret til Kari: 90000001.',
    'Ring han på +47 412 34 567, helst om kvelden',
    'Send melding til 40 12 34 56',
    'Call dad at 0047 91234567',
  ],
  home_address: [
    'Emma bor i Storgata 5',
    'Vi flyttet til Elvebakken 12 B i mai',
    'Familien bur no i Fjordvegen 3',
    'Adressen: Johan Svendsens vei 14',
    'She lives at her aunt in Parkveien 7',
  ],
  code: [
    'Nøkkelboks ved døra: 4512',
    'Passordet er Emma2019',
    'PIN-kode: 1234',
    'Alarmkoden til boligen er 998877',
    'Kontonummer 1234 56 78901',
    'The door code is 4455',
  ],
  other_person: [
    'Mor er deprimert og orker lite',
    'Faren hans har fått kreft',
    'Lillebror har også ADHD',
    'Broren sin har ADHD og treng ro',
    'Stefar drikker for mye',
    'Mora er alvorleg sjuk',
    'Naboen er alkoholiker',
    'Her father is an alcoholic',
    'Mum has clinically depressed days; mum has depression',
    'Kona har angst',
  ],
  diagnosis: [
    'Emma har ADHD',
    'Han har autisme og trenger forutsigbare dager',
    'Utredning viste F84.0',
    'Diagnosen er F84',
    'Ho har epilepsi',
    'Medisiner mot schizofreni',
    'Diagnosed with bipolar',
    'He has autism, and likes trains',
    'Cerebral parese gjør at benet er stramt',
    'Han har HIV',
  ],
  medicine: [
    'Ritalin etter frokost',
    'Tar 20 mg om morgenen',
    '2 tabletter før skolen',
    'Insulin før kvar lunsj',
    'Gets Concerta at school',
  ],
  private_life: [
    'Hun ble utsatt for vold som barn',
    'Han har hatt selvmordstanker',
    'Ho har sjølvmordstankar',
    'Er dømt for ran',
    'A victim of abuse',
    'Rusmisbruk gjør hverdagen vanskelig',
    'Jeg er redd for mannen min',
    'Mannen min som slår meg',
    'Barna blir slått hjemme',
    'Han er på rus om helgene',
    'My husband hits me',
    'Han flytter fra rusinstitusjonen i mai',
    'Skolen sendte bekymringsmelding i høst',
  ],
  secret: [
    'Ikke si det til mamma',
    'Læreren må ikke få vite dette',
    'Ikkje sei dette til skulen',
    'Dette må holdes hemmelig',
    "Please don't tell my dad",
    'The school must not know',
  ],
}

const ordinary = [
  'Om kvelden slår jeg meg til ro med en bok',
  'Pappa slår meg i sjakk hver søndag',
  'Faren slår seg ned ved vinduet',
  'Lyset blir slått av klokka ti',
  'Jeg er redd for hunder og høye lyder',
  // areas of life, services, sections
  'Helse og omsorg',
  'Helse og omsorg, dagtid, bolig, fritid, økonomi, sosialt nettverk',
  'Skole, arbeid og aktivitet på dagtid',
  'Rus og psykisk helse følger opp hver uke',
  'Psykisk helse og rus',
  'Barnevernstjenesten er med i teamet',
  'NAV hjelper med arbeidsavklaringspenger',
  'Senter mot vold og overgrep kan gi veiledning',
  'Demensteamet kommer på hjemmebesøk',
  'Demenskoordinator',
  'Diabetessykepleier på legekontoret',
  'Vi møtes på rom F84 hos skolen',
  'Han bygger modeller av F16 og F35',
  'Gå gjennom skolens rutine for bekymringsmelding',
  'Kreftkoordinator i kommunen',
  'ADHD Norge har familiekurs i mai',
  'Autismeforeningen og Epilepsiforbundet',
  'Norsk Forbund for Utviklingshemmede',
  'Kurs om ADHD-vennlig undervisning',
  'Ergoterapi, fysioterapi og logoped',
  'Legge ved epikrisen',
  // goals and what matters
  'Jeg vil gå på skolen hver dag uten å grue meg',
  'Kunne ta bussen alene til svømming',
  'Mindre uro om kvelden og sove hele natta',
  'Få en venn som liker det samme som meg',
  'Eg vil bu for meg sjølv når eg blir atten',
  'Eg vil gjerne vere med på fotball saman med dei andre',
  'Bli tryggere på å si fra når noe er for mye',
  'I want to cook my own dinner twice a week',
  'To ride the bus alone to work by summer',
  'Være mer sammen med bestefar på hytta',
  'Trene på å være hjemme alene en time',
  'Emma er glad i hester, tegning og ro',
  'Jeg blir sliten av støy og mange mennesker',
  'Jeg trenger tid til å svare',
  'Han bruker rullestol ute og rollator inne',
  'Hiv deg med på turen!',
  'Vi bor i rekkehus med hage',
  'Bor hjemme med mamma, pappa og to søsken',
  'Bur heime hos far annakvar veke',
  // activities and notes
  'Trening i bassenget, Storgata 5, hver tirsdag 14.30',
  'Fysioterapi hver tirsdag fra 12.01.2027 til 24.06.2027',
  'Søknaden ble sendt 24122026, svar ventes innen 3 uker',
  'Ring legevakten på 116 117',
  'Fastlegekontoret svarer på 22 00 00 00',
  'Sentralbordet har nummer 02800',
  'Saken har nummer 2026/12345678',
  'Organisasjonsnummer 987 654 321',
  'Søke om 45 000 000 kroner til ny skole',
  'Støtten er 4 512 kroner i måneden',
  'Mor har for mye å gjøre på onsdager',
  'Mor har vært på kurs om autisme',
  'Mor følger til trening, far henter',
  'Far er på jobb til 16',
  'Mamma hjelper meg med leksene',
  'Pappa er med på møtet på telefon',
  'Bestemor er avlaster annenhver helg',
  'Storebror har lyst til å være med',
  'Mother will apply for a respite home',
  'Dad is away until Friday',
  'Medisinene hentes på apoteket hver fredag',
  'Gå gjennom medisinlisten hos fastlegen',
  'Bestille ny time hos tannlegen',
  'Melatonin er ikke tema i planen',
  'Avklare hvem som kjører 20 km til Sandvika',
  '5 minutter ro før timen, 2 ganger daglig',
  'Skolen lager dagsplan med bilder',
  'Mengde: 2 timer i uka, 10 ganger',
  'Rom 204, inngang B, 2. etasje',
  'Kode for bestilling gis i resepsjonen',
  'Du kan si det til læreren når noe er vanskelig',
  'Vi må få vite svaret innen fredag',
  'Ikke fortell lange historier, bruk korte setninger',
  'Fortelle om planen til de nye lærerne',
  'Hold avtalen selv om det regner',
  // meetings
  'Gjennomgå målene og neste skritt',
  'Overgang til ungdomsskolen: hvem gjør hva?',
  'Møtet ble flyttet fordi koordinator er syk',
  'Mor er syk i dag, så vi møtes neste uke',
  'Neste møte 14.12.2026 kl. 09.30',
  'Ho seier at det går betre på skulen',
  'They agreed to meet again in March',
]

describe('what looks too sensitive for the part it is written in', () => {
  for (const kind of hintKinds) {
    test(`is found: ${kind}`, () => {
      for (const text of stopped[kind]) {
        const section = sections.find((each) => tooSensitiveIn[each].includes(kind))
        const fits = (kind === 'diagnosis' ? 'goals' : section) ?? 'goals'
        assert.ok(
          hintsIn(text, fits).some((hint) => hint.kind === kind),
          `${text}: ${JSON.stringify(hintsIn(text, fits))}`,
        )
      }
    })
  }

  test('is not found in ordinary sentences, in any part', () => {
    const cried = ordinary.flatMap((text) =>
      sections.flatMap((section) => hintsIn(text, section).map(({ kind, words }) => ({ text, kind, words }))),
    )
    assert.deepEqual(cried, [])
  })

  test('is the words as they were typed, each once', () => {
    assert.deepEqual(hintsIn('Emma har adhd. ADHD hos jenter.', 'goals'), [
      { kind: 'diagnosis', words: 'adhd' },
    ])
    assert.deepEqual(hintsIn('Lillebror har ADHD', 'goals'), [
      { kind: 'other_person', words: 'Lillebror har ADHD' },
    ])
  })

  test('is nothing where the text belongs: health in what one tells of oneself and in the sheet for a crisis', () => {
    assert.deepEqual(hintsIn('Jeg har epilepsi', 'about_person'), [])
    assert.deepEqual(hintsIn('Gi 10 mg Stesolid, ring 900 00 001', 'contingency'), [])
    assert.deepEqual(hintsIn('Hei, ring meg på 900 00 001', 'messages'), [])
    assert.deepEqual(hintsIn('Møtes hos mamma, ring 900 00 001', 'meetings'), [])
  })

  test('a national id is refused in the plan, and asked about in a message (personopplysningsloven § 12)', () => {
    assert.deepEqual(
      sections.filter((section) => isRefused('national_id', section)),
      ['about_person', 'goals', 'activities', 'participants', 'meetings', 'documents'],
    )
    for (const kind of hintKinds.filter((each) => each !== 'national_id'))
      assert.ok(!sections.some((section) => isRefused(kind, section)), kind)
    for (const section of sections) assert.ok(tooSensitiveIn[section].includes('national_id'), section)
  })

  test('is found in a text of any kind without the rules standing still', () => {
    const odd = [
      'mor '.repeat(50_000),
      `${'har '.repeat(20_000)}ADHD`,
      '9'.repeat(100_000),
      '😀'.repeat(9000),
      'bor '.repeat(30_000),
    ]
    const begun = performance.now()
    for (const text of odd) for (const section of sections) hintsIn(text, section)
    assert.ok(performance.now() - begun < 3000, `${performance.now() - begun} ms`)
  })
})
