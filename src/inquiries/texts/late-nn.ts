import type { LateTexts } from './late-nb.ts'

export const lateNn: LateTexts = {
  passed: (day) => `Du skulle ha fått svar innan ${day}`,
  moved: (day) => `Dette er ein ny dato. Før var han ${day}.`,
  passedText: 'Datoen er passert, og det er vi leie for. Førespurnaden er ikkje svart på enno.',
  call: (name, phone) => `Ring gjerne ${name} på ${phone} og spør korleis det går.`,
  complain: 'Klag på at du ikkje har fått svar',
  complainByPhone: (phone) =>
    `Vil du klage på at du ikkje har fått svar? Ring ${phone} eller skriv til oss, så skriv vi klaga ned saman med deg.`,
  theirPhone: (name, phone) => `${name} har telefon ${phone}.`,
  month: {
    term: 'Førebels svar',
    by: (day) => `Innan ${day}, om de ikkje har svart då`,
    passed: (day) => `Skulle vore sendt innan ${day}`,
  },
  interim: {
    title: 'Opprett sak og send førebels svar',
    lead: (day) => `Har de ikkje svart innan ${day}, skal det sendast eit førebels svar.`,
    late: (day) =>
      `Fristen for førebels svar var ${day}. Det blir vist som forseinka, men skal sendast likevel.`,
    reason: 'Kvifor tek det tid?',
    reasonHint: 'Skriv til personen, kort og vanleg. Det står i brevet.',
    newDate: 'Når kjem svaret?',
    meanwhile: 'Kva kan dei gjere eller få medan dei ventar?',
    button: 'Send førebels svar',
  },
  paperComplaint: {
    title: 'Nokon klagar på at svaret manglar',
    text: 'For ei klage på papir, eller som nokon sa. Saka blir oppretta, og du skriv inn klaga der.',
    button: 'Skriv inn klaga',
  },
}
export const lateSentencesNn: Record<string, string> = {
  in_the_past: 'Vel ein dag etter i dag.',
  within_promise:
    'Den dagen er ikkje seinare enn de har lova. Førebels svar blir sendt når det tek lengre tid enn det.',
  too_far_ahead: 'Vel ein dag som er nærare. Treng de meir tid seinare, sender de eit nytt førebels svar.',
  person_is_dead: 'Personen er død, ifølgje Folkeregisteret. Det blir ikkje sendt brev.',
  field_missing: 'Eit felt i brevteksten manglar. Rett brevmalen først, eller opprett saka utan svar.',
  'newDate.required': 'Skriv kva dag svaret kjem.',
}
