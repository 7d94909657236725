import type { RightsTexts } from './rights-nb.ts'

export const rightsNn = {
  byAge: {
    under_7: {
      child: 'Du skal få seie kva du synest, når du vil. Dei som har ansvaret for deg, svarer ja eller nei.',
      decides: 'Barnet skal få seie kva det meiner, så snart det kan. De svarer.',
      staff:
        'Eit barn under 7 år blir høyrt når det kan danne seg ei meining. Dei som bestemmer for barnet, svarer.',
    },
    from_7: {
      child:
        'Du er fylt 7 år. Dei vaksne skal høyre på deg før dei bestemmer. Dei som har ansvaret for deg, svarer ja eller nei.',
      decides:
        'Barnet er fylt 7 år, og skal bli høyrt før de svarer. Fortel kva dette betyr, med ord barnet forstår.',
      staff:
        'Barnet er fylt 7 år, og skal bli høyrt før dei som bestemmer, svarer. Sei det med ord barnet forstår.',
    },
    from_12: {
      child:
        'Du er fylt 12 år. Det du meiner, skal telje mykje. Er det noko dei heime ikkje skal få vite, så sei det til koordinatoren. Har du ein god grunn, kan det bli mellom dykk.',
      decides: 'Barnet er fylt 12 år. Det barnet meiner, skal de leggje stor vekt på.',
      staff:
        'Barnet er fylt 12 år. Det barnet meiner, skal ha stor vekt. Barnet kan be om at noko ikkje blir fortalt heime, av grunnar som bør respekterast.',
    },
    from_15: {
      child:
        'Du er fylt 15 år. Det du meiner, skal telje mykje. Du får eigne varsel, og kan lese di eiga sak. Frå du er 16, bestemmer du sjølv.',
      decides:
        'Barnet er fylt 15 år. Det barnet meiner, skal de leggje stor vekt på. Frå 16 år bestemmer barnet sjølv.',
      staff:
        'Barnet er fylt 15 år, får eigne varsel og les si eiga sak. Det barnet meiner, skal ha stor vekt. Frå 16 år bestemmer det sjølv.',
    },
    from_16: {
      child: 'Du er fylt 16 år. Då bestemmer du sjølv kven som får sjå kva om deg.',
      decides: 'Frå 16 år bestemmer ein sjølv. Her er det skrive ei avgjerd om at ein annan bestemmer.',
      staff: 'Frå 16 år bestemmer ein sjølv, når det ikkje er skrive ei grunngitt avgjerd om noko anna.',
    },
  },
  why: {
    coordination:
      'Ingen skal samordne hjelp, eller få vite noko for å gjere det, utan at det er sagt ja til det.',
    plan: 'Ein individuell plan kan berre lagast når det er sagt ja til det.',
    sharing: 'Dei som gir hjelp, har teieplikt. Dei kan berre få sjå det det er sagt ja til.',
  },
} satisfies RightsTexts
