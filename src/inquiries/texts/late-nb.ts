/** The day an answer was promised by: near, or passed, before there is a case. */
export const lateNb = {
  passed: (day: string) => `Du skulle ha fått svar innen ${day}`,
  moved: (day: string) => `Dette er en ny dato. Før var den ${day}.`,
  passedText: 'Datoen er passert, og det er vi lei for. Henvendelsen er ikke besvart ennå.',
  call: (name: string, phone: string) => `Ring gjerne ${name} på ${phone} og spør hvordan det går.`,
  complain: 'Klag på at du ikke har fått svar',
  complainByPhone: (phone: string) =>
    `Vil du klage på at du ikke har fått svar? Ring ${phone} eller skriv til oss, så skriver vi klagen ned sammen med deg.`,
  theirPhone: (name: string, phone: string) => `${name} har telefon ${phone}.`,
  month: {
    term: 'Foreløpig svar',
    by: (day: string) => `Innen ${day}, hvis dere ikke har svart da`,
    passed: (day: string) => `Skulle vært sendt innen ${day}`,
  },
  interim: {
    title: 'Opprett sak og send foreløpig svar',
    lead: (day: string) => `Har dere ikke svart innen ${day}, skal det sendes et foreløpig svar.`,
    late: (day: string) =>
      `Fristen for foreløpig svar var ${day}. Det vises som forsinket, men skal sendes likevel.`,
    reason: 'Hvorfor tar det tid?',
    reasonHint: 'Skriv til personen, kort og vanlig. Det står i brevet.',
    newDate: 'Når kommer svaret?',
    meanwhile: 'Hva kan de gjøre eller få mens de venter?',
    button: 'Send foreløpig svar',
  },
  paperComplaint: {
    title: 'Noen klager på at svaret mangler',
    text: 'For en klage på papir, eller som noen sa. Saken opprettes, og du skriver inn klagen der.',
    button: 'Skriv inn klagen',
  },
}
export const lateSentencesNb: Record<string, string> = {
  in_the_past: 'Velg en dag etter i dag.',
  within_promise:
    'Den dagen er ikke senere enn dere har lovet. Foreløpig svar sendes når det tar lengre tid enn det.',
  too_far_ahead:
    'Velg en dag som er nærmere. Trenger dere mer tid siden, sender dere et nytt foreløpig svar.',
  person_is_dead: 'Personen er død, ifølge Folkeregisteret. Det sendes ingen brev.',
  field_missing: 'Et felt i brevteksten mangler. Rett brevmalen først, eller opprett saken uten svar.',
  'newDate.required': 'Skriv hvilken dag svaret kommer.',
}
export type LateTexts = typeof lateNb
