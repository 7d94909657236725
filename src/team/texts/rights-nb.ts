import type { AgeGroup } from '../../law/age.ts'
import type { ConsentKind } from '../rules/consent.ts'

/** What age gives a right to, said to the child, to those who decide for it, and to staff. Of the groups with something of their own. */
export const rightsNb = {
  byAge: {
    under_7: {
      child: 'Du skal få si hva du synes, når du vil. De som har ansvaret for deg, svarer ja eller nei.',
      decides: 'Barnet skal få si hva det mener, så snart det kan. Dere svarer.',
      staff: 'Et barn under 7 år høres når det kan danne seg en mening. De som bestemmer for barnet, svarer.',
    },
    from_7: {
      child:
        'Du er fylt 7 år. De voksne skal høre på deg før de bestemmer. De som har ansvaret for deg, svarer ja eller nei.',
      decides:
        'Barnet er fylt 7 år, og skal bli hørt før dere svarer. Fortell hva dette betyr, med ord barnet forstår.',
      staff:
        'Barnet er fylt 7 år, og skal bli hørt før de som bestemmer, svarer. Si det med ord barnet forstår.',
    },
    from_12: {
      child:
        'Du er fylt 12 år. Det du mener, skal telle mye. Er det noe de hjemme ikke skal få vite, så si det til koordinatoren. Har du en god grunn, kan det bli mellom dere.',
      decides: 'Barnet er fylt 12 år. Det barnet mener, skal dere legge stor vekt på.',
      staff:
        'Barnet er fylt 12 år. Det barnet mener, skal ha stor vekt. Barnet kan be om at noe ikke fortelles hjemme, av grunner som bør respekteres.',
    },
    from_15: {
      child:
        'Du er fylt 15 år. Det du mener, skal telle mye. Du får egne varsler, og kan lese din egen sak. Fra du er 16, bestemmer du selv.',
      decides:
        'Barnet er fylt 15 år. Det barnet mener, skal dere legge stor vekt på. Fra 16 år bestemmer barnet selv.',
      staff:
        'Barnet er fylt 15 år, får egne varsler og leser sin egen sak. Det barnet mener, skal ha stor vekt. Fra 16 år bestemmer det selv.',
    },
    from_16: {
      child: 'Du er fylt 16 år. Da bestemmer du selv hvem som får se hva om deg.',
      decides: 'Fra 16 år bestemmer en selv. Her er det skrevet en avgjørelse om at en annen bestemmer.',
      staff: 'Fra 16 år bestemmer en selv, når det ikke er skrevet en begrunnet avgjørelse om noe annet.',
    },
  } satisfies Record<Exclude<AgeGroup, 'unborn' | 'adult'>, Record<'child' | 'decides' | 'staff', string>>,
  /** Why each kind is asked for. */
  why: {
    coordination:
      'Ingen skal samordne hjelp, eller få vite noe for å gjøre det, uten at det er sagt ja til det.',
    plan: 'En individuell plan kan bare lages når det er sagt ja til det.',
    sharing: 'De som gir hjelp, har taushetsplikt. De kan bare få se det det er sagt ja til.',
  } satisfies Record<ConsentKind, string>,
}
export type RightsTexts = typeof rightsNb
