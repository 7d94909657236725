/** SQL: the name of whom activity `a` waits for by who they are; null where that is the person. Looked up only where there is one. */
export const holderName = (a: string) => `coalesce(
  (select hn.name from practitioner hn where hn.authority_id = ${a}.authority_id and hn.id = ${a}.waiting_for_practitioner_id),
  (select hs.name from service hs where hs.authority_id = ${a}.authority_id and hs.id = ${a}.waiting_for_service_id),
  (select hr.name from related_person hr where hr.authority_id = ${a}.authority_id and hr.id = ${a}.waiting_for_related_person_id))`
