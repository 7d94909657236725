/**
 * Works in that service on that day. Consent is to a service, through people who work there: who has left it, and works in another,
 * takes no part by having been named (law-and-practice 5.1). Each is SQL: a column or a parameter.
 */
export const worksIn = (authority: string, practitioner: string, service: string, day: string): string =>
  `exists (select from practitioner_role works where works.authority_id = ${authority}
    and works.practitioner_id = ${practitioner} and works.service_id = ${service}
    and works.from_date <= ${day} and (works.to_date is null or works.to_date > ${day}))`
