/** To a child under 16 who asks for itself: what those at home know, and may know (pbrl §§ 3-4, 4-3, 4-4). */
export const parentsNb = {
  lead: 'Vi spør fordi du er under 16 år. Ingen svar er gale, og du får hjelp uansett hva du svarer.',
  leadUnit: 'Barnet er under 16 år. Skriv det barnet sier. Det blir behandlet som om barnet skrev det selv.',
  know: 'Vet foreldrene dine at du spør?',
  knowHint: 'Eller andre voksne som har omsorgen for deg.',
  knowUnit: 'Vet foreldrene at barnet spør?',
  knows: { yes: 'Ja', no: 'Nei', unsure: 'Vet ikke' },
  keep: 'Er det noe de ikke skal få vite?',
  keepHint:
    'Sier du ja, eller er du usikker, sier vi ingenting hjemme før noen her har lest det du skriver og bestemt seg.',
  keepUnit: 'Er det noe foreldrene ikke skal få vite?',
  keeps: {
    no: 'Nei, de kan få vite det',
    yes: 'Ja',
    talk_first: 'Jeg er usikker og vil snakke med noen først',
  },
  keepsUnit: { no: 'Nei', yes: 'Ja', talk_first: 'Usikker, vil snakke med noen først' },
  why: 'Hva skal de ikke få vite, og hvorfor?',
  whyHint: 'Skriv så mye eller lite du vil. Du kan også la det stå tomt og si det når vi snakkes.',
  whyUnit: 'Hva skal de ikke få vite, og hvorfor? Skriv barnets egne ord.',
  rules: 'Hva får foreldre vite?',
  byAge: {
    weighty:
      'Du er under 12 år. Da skal foreldre til vanlig få vite hva det gjelder. Er det veldig viktig for deg at de ikke får vite det, kan vi la være å si det.',
    respected:
      'Du er mellom 12 og 16 år. Foreldre skal til vanlig få vite hva det gjelder. Men vil du ikke det, og har gode grunner, skal vi ikke si det til dem.',
  },
  rulesMore: [
    'Det er noen som jobber her, som leser grunnene dine og bestemmer.',
    'Bestemmer vi at de skal få vite noe, sier vi det til deg først.',
    'Har de fulgt med på noe om deg her før, ser de ikke det heller mens vi bestemmer oss. Da kan de merke at noe er annerledes.',
    'Når du fyller 16, bestemmer du selv.',
  ],
  paragraph: 'pasient- og brukerrettighetsloven §§ 3-4, 4-3 og 4-4',
  quiet: 'Vi sier ingenting hjemme nå',
  quietText:
    'Noen her leser det du skrev, og snakker med deg. Skal de hjemme få vite noe, sier vi det til deg først.',
  quietReach: 'Vi bruker bare telefonnummeret eller e-posten du skrev. Ingenting kommer i posten.',
  reviewWhy: 'Hvorfor',
}
export type ParentsTexts = typeof parentsNb
