import type { RightsTexts } from './rights-nb.ts'

export const rightsEn = {
  byAge: {
    under_7: {
      child:
        'You may say what you think, when you want to. Those who are responsible for you answer yes or no.',
      decides: 'The child may say what it thinks as soon as it can. You answer.',
      staff: 'A child under 7 is heard when it can form a view. Those who decide for the child answer.',
    },
    from_7: {
      child:
        'You are 7 or more. The grown-ups must listen to you before they decide. Those who are responsible for you answer yes or no.',
      decides:
        'The child is 7 or more, and must be heard before you answer. Tell what this means, in words the child understands.',
      staff:
        'The child is 7 or more, and must be heard before those who decide answer. Say it in words the child understands.',
    },
    from_12: {
      child:
        'You are 12 or more. What you think counts a lot. If there is something they should not know at home, tell the coordinator. With a good reason it can stay between you.',
      decides: 'The child is 12 or more. You must give great weight to what the child thinks.',
      staff:
        'The child is 12 or more. What the child thinks has great weight. The child may ask that something is not told at home, for reasons that should be respected.',
    },
    from_15: {
      child:
        'You are 15 or more. What you think counts a lot. You get notices of your own, and can read your own case. From 16 you decide yourself.',
      decides:
        'The child is 15 or more. You must give great weight to what the child thinks. From 16 the child decides.',
      staff:
        'The child is 15 or more, gets notices and reads the case. What the child thinks has great weight. From 16 the child decides.',
    },
    from_16: {
      child: 'You are 16 or more. You decide yourself who may see what about you.',
      decides: 'From 16 one decides oneself. Here it has been decided in writing that somebody else decides.',
      staff: 'From 16 one decides oneself, unless a reasoned decision in writing says otherwise.',
    },
  },
  why: {
    coordination: 'Nobody coordinates help, or gets to know anything in order to, without a yes to it.',
    plan: 'An individual plan can only be made when there is a yes to it.',
    sharing: 'Those who help have a duty of confidentiality. They may only see what there is a yes to.',
  },
} satisfies RightsTexts
