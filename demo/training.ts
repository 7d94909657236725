import { answerGuidance, askGuidance } from '../src/training/ask-guidance.ts'
import { noteTraining } from '../src/training/note-training.ts'
import { saveTrainingStep } from '../src/training/save-training-step.ts'
import type { PractitionerKey } from './base/staff.ts'
import { act } from './cases/tell.ts'
import type { DemoWorld } from './demo-world.ts'

const authority = 'midt-troms'
const leader = 'leader-midt-troms'
const unit = 'unit-midt-troms'

const steps = [
  {
    title: 'Lov og forskrift om koordinator og individuell plan',
    description:
      'Les paragrafene og veilederen til Helsedirektoratet. Sett av to timer.\nGå gjennom sjekklisten sammen med enheten etterpå.',
    done: [
      ['coordinator-midt-troms', 310],
      ['child-coordinator-midt-troms', 300],
    ],
  },
  {
    title: 'Samtykke og taushetsplikt',
    description: 'Hvem som bestemmer, hva som deles med hvem, og hva du gjør når noen trekker samtykket.',
    done: [
      ['coordinator-midt-troms', 296],
      ['child-coordinator-midt-troms', 296],
    ],
  },
  {
    title: 'Å lede et oppfølgingsteam',
    description:
      'Innkalling, saksliste og referat. Personen selv skal ha ordet først.\nVær med på ett møte som en erfaren koordinator leder, før du leder ditt eget.',
    done: [['coordinator-midt-troms', 240]],
  },
  {
    title: 'Barnekoordinator: informasjon, veiledning og henvisning videre',
    description:
      'Hvilke tjenester og bruker- og pasientorganisasjoner som finnes hos oss og i nærheten, og hvordan du hjelper familien videre.',
    done: [],
  },
] as const satisfies readonly {
  title: string
  description: string
  done: readonly (readonly [PractitionerKey, number])[]
}[]

/** The training of coordinators in Midt-Troms: somebody who lacks one step, somebody who lacks two; guidance asked and answered. */
export async function loadTraining(world: DemoWorld): Promise<void> {
  for (const { title, description, done } of steps) {
    const at = { authority, daysAgo: 330 } as const
    const { stepId } = await act(world, saveTrainingStep, leader, at, { title, description })
    for (const [who, daysAgo] of done) {
      const practitionerId = world.ids.practitioner[who]
      const doneOn = world.daysFrom(-daysAgo).split('-').reverse().join('.')
      await act(world, noteTraining, unit, { authority, daysAgo }, { practitionerId, stepId, doneOn })
    }
  }
  const ask = (who: PractitionerKey, daysAgo: number, question: string) =>
    act(world, askGuidance, who, { authority, daysAgo, time: '14:20' }, { question })
  const { questionId } = await ask(
    'coordinator-midt-troms',
    41,
    'En tjeneste sier at de ikke har tid til å møte. Hva kan jeg kreve av dem?',
  )
  await act(
    world,
    answerGuidance,
    leader,
    { authority, daysAgo: 39 },
    {
      questionId,
      answer:
        'Tjenestene har plikt til å være med i planarbeidet. Be om et svar skriftlig, og si fra til oss hvis det ikke kommer. Da tar vi det med lederen deres.',
    },
  )
  await ask(
    'child-coordinator-midt-troms',
    1,
    'Kan jeg være med en familie til et møte på sykehuset, eller skal jeg bare ringe inn?',
  )
}
