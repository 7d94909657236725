/** The plan’s own texts. */
export const textsSql = `
  'texts', coalesce((select json_object_agg(t.key, json_build_object('text', t.text, 'version', t.version,
      'writtenAs', t.written_as))
    from plan_text t where t.authority_id = $1 and t.plan_id = pl.id), '{}')`
