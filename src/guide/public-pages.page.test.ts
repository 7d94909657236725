import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { loadAuthorities } from '../../demo/authorities.ts'
import { type AuthorityId, authorities, authorityIds } from '../../demo/base/authorities.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { testWorld } from '../../demo/test-world.ts'
import { resultsOf } from './rights-results.ts'

describe('the public pages', () => {
  let app: TestApp
  before(async () => {
    const world = await testWorld()
    await loadAuthorities(world)
    app = await testApp(world)
  })
  const read = async (path: string) => (await app.visitor('nobody')).get(path)

  test('each authority has its own privacy notice, with what GDPR articles 13 and 14 ask for', async () => {
    for (const id of authorityIds) {
      const { body } = await read(`/${id}/personvern`)
      const { name, settings } = authorities[id as AuthorityId]
      for (const words of [
        `${name} er behandlingsansvarlig`,
        settings.dataProtectionOfficer,
        'artikkel 6 nr. 1 bokstav c og e',
        'Fra Folkeregisteret: fødselsnummer, navn, fødselsdato, dødsfall',
        'kommunen du bor i',
        'hvem som er foreldre',
        settings.appealBody,
        `${settings.storageYears} år`,
        'trekke tilbake samtykke',
        'datatilsynet.no',
      ])
        assert.ok(body.replaceAll(' ', ' ').includes(words), `${id}: ${words}`)
    }
  })

  test('a telephone number in a sentence can be pressed', async () => {
    const { body } = await read('/baerum/personvern')
    assert.match(body, /Ring oss på <a class="ds-link" href="tel:\d{8}">/)
  })

  test('the timeline is by the authority’s own weeks', async () => {
    assert.match((await read('/midt-troms/nar-skjer-hva')).body, /Innen tre til fire uker/)
    assert.match((await read('/fjordsykehuset/nar-skjer-hva')).body, /Innen tre uker/)
    assert.match((await read('/fjordsykehuset/nar-skjer-hva')).body, /Sykehuset varsler kommunen/)
  })

  test('who answers for what names the authority’s own part and those it shares with', async () => {
    const { body } = await read('/baerum/ansvar')
    assert.match(body, /Barnekoordinator<\/span>[\s\S]{0,160}Bærum kommune/)
    assert.match(body, /href="\/fjordsykehuset"/)
    const hospital = (await read('/fjordsykehuset/ansvar')).body
    assert.match(hospital, /Koordinator på sykehuset<\/span>[\s\S]{0,160}Fjordsykehuset/)
  })

  test('[who-controls] who is controller where several share stands on both pages, and a joint one only by settings', async () => {
    const { body } = await read('/baerum/ansvar')
    assert.match(body, /Planer og saker her, også når tjenester fra andre er med/)
    assert.match(body, /Bærum kommune og Fjordsykehuset har avtalt felles ansvar/)
    assert.match(body, /personvernombud@baerum\.example/)
    const alone = (await read('/sandnes/ansvar')).body
    assert.match(alone, /Det de andre tar inn i sin egen journal/)
    assert.doesNotMatch(alone, /har avtalt felles ansvar/)
    const notice = (await read('/sandnes/personvern')).body
    assert.match(
      notice,
      /Er andre med i planen din, er det fortsatt Sandnes kommune som har ansvaret for den/,
    )
    assert.match(notice, /href="\/sandnes\/ansvar#personopplysninger"/)
    assert.doesNotMatch(notice, /avtalt felles ansvar/)
    assert.match((await read('/fjordsykehuset/personvern')).body, /avtalt felles ansvar med Bærum kommune/)
    for (const [language, words] of [
      ['nn', 'behandlingsansvarleg'],
      ['en', 'joint controllers'],
    ])
      assert.ok((await read(`/baerum/ansvar?sprak=${language}`)).body.includes(words!), language)
  })

  test('services and organisations are found by word and by situation; those ended are not shown', async () => {
    const { body } = await read('/baerum/tjenester?sok=epilepsi')
    assert.match(body, /Epilepsivennene/)
    assert.doesNotMatch(body, /Slaglauget/)
    assert.match(body, /Ett treff/)
    assert.doesNotMatch((await read('/baerum/tjenester')).body, /Den gamle møteplassen/)
    const both = (await read('/baerum/tjenester?for=mental_health&sok=rus')).body
    assert.match(both, /Trygt Sinn/)
    assert.match((await read('/baerum/tjenester?sok=xyzzy')).body, /Vi fant ingenting/)
  })

  test('in another language services have the names they have there, and whose words the rest is, is said', async () => {
    const { body } = await read('/baerum/tjenester?sprak=nn')
    assert.match(body, /<strong>Heimesjukepleie<\/strong>/)
    assert.match(body, /Omtalene er skrivne av Bærum kommune, på bokmål/)
    assert.match((await read('/baerum/tjenester?sprak=en&sok=nursing')).body, /Home nursing/)
    assert.doesNotMatch((await read('/baerum/tjenester?sprak=nb')).body, /Beskrivelsene er skrevet av/)
    const phones = [...body.matchAll(/href="tel:(\d+)"/g)].map(([, phone]) => phone)
    assert.ok(new Set(phones).size > 10, 'each service has a number of its own')
  })

  test('public pages say their one address and other languages; everything else is not to be kept', async () => {
    const page = await read('/baerum/koordinator?sprak=nn')
    assert.match(page.body, /<html lang="nn"/)
    assert.match(page.body, /rel="canonical" href="[^"]+\/baerum\/koordinator\?sprak=nn"/)
    for (const lang of ['nb', 'nn', 'en', 'x-default'])
      assert.match(page.body, new RegExp(`hrefLang="${lang}"`))
    assert.equal(page.headers['x-robots-tag'], undefined)
    const searched = (await read('/baerum/tjenester?sok=epilepsi')).body
    assert.match(searched, /rel="canonical" href="[^"]+\/baerum\/tjenester"/)
    for (const path of [
      '/baerum/henvendelse',
      '/baerum/folg',
      '/baerum/rettighetssjekk/hvem',
      '/baerum/finnes-ikke',
    ]) {
      const { body } = await read(path)
      assert.match(body, /<meta name="robots" content="noindex"/, path)
    }
    const mine = await (await app.visitor('kari-mor')).get('/baerum/min-side')
    assert.equal(mine.headers['x-robots-tag'], 'noindex')
  })

  test('the hospital speaks of its own time to complain, and a reader of English is told what the appeal body is', async () => {
    const { body } = await read('/fjordsykehuset/klage')
    assert.doesNotMatch(body, /NAV|sosiale tjenester|barnevern|tre uker/)
    assert.match(body, /fire uker/)
    assert.match((await read('/baerum/klage?sprak=en')).body, /the County Governor/)
    assert.match((await read('/baerum/ansvar?sprak=nn')).body, /Koordinerande eining under 18 år/)
    assert.match((await read('/baerum?sprak=nn')).body, /Koordinerande eining svarar deg/)
  })

  const plain = (body: string) =>
    body
      .replace(/[\u00ad\u2060]/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')

  test('[bases-of-authority] how long one has and who decides stands for each basis, by the authority’s own bodies', async () => {
    const said = plain((await read('/baerum/klage')).body)
    for (const row of [
      /helse- og omsorgstjenester Frist Fire uker fra du fikk svaret og forsto det [^.]*? Avgjør til slutt Statsforvalteren i Østfold, Buskerud, Oslo og Akershus Lov Pasient- og brukerrettighetsloven § 7-5 Pasient- og brukerrettighetsloven § 7-2/,
      /sosiale tjenester Frist Tre uker fra du fikk beskjed om svaret Avgjør til slutt Statsforvalteren i Østfold[^.]*? Lov Forvaltningsloven § 29 Sosialtjenesteloven § 47/,
      /fra NAV Frist Tre uker [^.]*? Avgjør til slutt NAV Klageinstans Lov Forvaltningsloven § 29 NAV-loven § 15/,
      /barnevern Frist Tre uker [^.]*? Avgjør til slutt Statsforvalteren i Østfold[^.]*? Lov Forvaltningsloven § 29 Barnevernsloven § 12-9/,
    ])
      assert.match(said, row)
    assert.match(said, /Etter ett år går det ikke/)
    assert.match(said, /be Statsforvalteren i Østfold[^.]* se på om tjenestene gjør det de har plikt til/)
    assert.match(said, /pasient- og brukerombudet/)
    for (const [language, words] of [
      ['nn', 'Tre veker frå du fekk beskjed om svaret'],
      ['en', 'Three weeks from when you were told of the answer'],
    ])
      assert.ok(plain((await read(`/baerum/klage?sprak=${language}`)).body).includes(words!), language)
    const hospital = plain((await read('/fjordsykehuset/klage')).body)
    assert.match(hospital, /Etter ett år går det ikke[\s\S]*be om tilsyn/)
  })

  test('[bases-of-authority] the privacy notice names the acts and who gets what, by what is decided here', async () => {
    const said = plain((await read('/baerum/personvern')).body)
    assert.match(
      said,
      /sosialtjenesteloven § 28, sosialtjenesteloven § 33, NAV-loven § 15 og barnevernsloven § 15-9/,
    )
    assert.match(said, /tjenester fra NAV, er det NAV Klageinstans/)
    assert.match(said, /får bare det du har sagt ja til/)
    assert.doesNotMatch(plain((await read('/fjordsykehuset/personvern')).body), /NAV|barnevern/)
  })

  test('[sphl-2-5-c] the hospital tells of the contact doctor, by when, and how it goes with the coordinator', async () => {
    const said = plain((await read('/fjordsykehuset/koordinator')).body)
    assert.match(said, /rett til en kontaktlege\. Du skal få vite hvem det er, senest første virkedag/)
    assert.match(said, /Koordinatoren sørger for at hjelpen henger sammen/)
    assert.doesNotMatch(plain((await read('/baerum/koordinator')).body), /ontaktlege/)
  })

  test('[why-no-plan-told] the hospital tells that mental health care explains why there is no plan', async () => {
    assert.match(plain((await read('/fjordsykehuset/individuell-plan')).body), /eller hvorfor du ikke har en/)
    assert.doesNotMatch(plain((await read('/baerum/individuell-plan')).body), /psykisk helsevern/)
  })

  test('who is signed in at work is led to no page that is not theirs', async () => {
    const ofStaff = (await (await app.visitor('unit-baerum')).get('/baerum/klage')).body
    assert.doesNotMatch(ofStaff, /min-side/)
    assert.match((await read('/baerum/klage')).body, /href="\/baerum\/min-side"/)
  })

  test('robots.txt and sitemap.xml name the public pages and no others', async () => {
    const robots = (await read('/robots.txt')).body
    assert.match(robots, /Allow: \/baerum\/koordinator\$/)
    assert.match(robots, /Disallow: \/\n/)
    assert.doesNotMatch(robots, /min-side|saker|henvendelse/)
    const map = await read('/sitemap.xml')
    assert.match(String(map.headers['content-type']), /xml/)
    assert.match(map.body, /<loc>[^<]+\/sandnes\/barnekoordinator\?sprak=en<\/loc>/)
    assert.doesNotMatch(map.body, /min-side|saker|henvendelse|folg/)
  })
})

test('where the authority promises it, the one in the qualification programme looks to have a coordinator too', () => {
  const answers = {
    about: 'self',
    age: 'adult',
    now: ['nav'],
    more: [],
    long: 'yes',
    together: 'yes',
    complex: 'no',
    programme: 'yes',
    wish: ['plan'],
  }
  const looks = (coordinatorWithPlan: boolean) =>
    resultsOf(answers, '2026-11-22', 'municipality', { coordinatorWithPlan }).own.find(
      ({ item }) => item === 'coordinator',
    )?.looks
  assert.equal(looks(false), 'looks_not_met')
  assert.equal(looks(true), 'looks_met')
})
