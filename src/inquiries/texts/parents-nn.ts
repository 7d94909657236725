import type { ParentsTexts } from './parents-nb.ts'

export const parentsNn = {
  lead: 'Vi spør fordi du er under 16 år. Ingen svar er gale, og du får hjelp uansett kva du svarar.',
  leadUnit:
    'Barnet er under 16 år. Skriv det barnet seier. Det blir behandla som om barnet skreiv det sjølv.',
  know: 'Veit foreldra dine at du spør?',
  knowHint: 'Eller andre vaksne som har omsorga for deg.',
  knowUnit: 'Veit foreldra at barnet spør?',
  knows: { yes: 'Ja', no: 'Nei', unsure: 'Veit ikkje' },
  keep: 'Er det noko dei ikkje skal få vite?',
  keepHint:
    'Seier du ja, eller er du usikker, seier vi ingenting heime før nokon her har lese det du skriv og bestemt seg.',
  keepUnit: 'Er det noko foreldra ikkje skal få vite?',
  keeps: {
    no: 'Nei, dei kan få vite det',
    yes: 'Ja',
    talk_first: 'Eg er usikker og vil snakke med nokon først',
  },
  keepsUnit: { no: 'Nei', yes: 'Ja', talk_first: 'Usikker, vil snakke med nokon først' },
  why: 'Kva skal dei ikkje få vite, og kvifor?',
  whyHint: 'Skriv så mykje eller lite du vil. Du kan òg la det stå tomt og seie det når vi snakkast.',
  whyUnit: 'Kva skal dei ikkje få vite, og kvifor? Skriv barnet sine eigne ord.',
  rules: 'Kva får foreldre vite?',
  byAge: {
    weighty:
      'Du er under 12 år. Då skal foreldre til vanleg få vite kva det gjeld. Er det veldig viktig for deg at dei ikkje får vite det, kan vi la vere å seie det.',
    respected:
      'Du er mellom 12 og 16 år. Foreldre skal til vanleg få vite kva det gjeld. Men vil du ikkje det, og har gode grunnar, skal vi ikkje seie det til dei.',
  },
  rulesMore: [
    'Det er nokon som jobbar her, som les grunnane dine og bestemmer.',
    'Bestemmer vi at dei skal få vite noko, seier vi det til deg først.',
    'Har dei følgt med på noko om deg her før, ser dei ikkje det heller medan vi bestemmer oss. Då kan dei merke at noko er annleis.',
    'Når du fyller 16, bestemmer du sjølv.',
  ],
  paragraph: 'pasient- og brukarrettslova §§ 3-4, 4-3 og 4-4',
  quiet: 'Vi seier ingenting heime no',
  quietText:
    'Nokon her les det du skreiv, og snakkar med deg. Skal dei heime få vite noko, seier vi det til deg først.',
  quietReach: 'Vi bruker berre telefonnummeret eller e-posten du skreiv. Ingenting kjem i posten.',
  reviewWhy: 'Kvifor',
} satisfies ParentsTexts
