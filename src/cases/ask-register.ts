import type { CommandContext } from '../platform/command.ts'

/** The population register is asked about a person when the act is done; asked more than once, it is one question. */
export const askRegister = (
  { jobs, authorityId }: Pick<CommandContext<unknown, unknown>, 'jobs' | 'authorityId'>,
  personId: string,
): void => jobs.add('ask_population_register', { authorityId, personId }, { key: `ask ${personId}` })
