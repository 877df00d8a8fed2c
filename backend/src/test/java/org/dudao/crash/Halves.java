package org.dudao.crash;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dudao.testing.Sql;

/** What one transaction writes together is there together: each query finds what stands alone (D-03). */
final class Halves {

    private static final Map<String, String> QUERIES = new TreeMap<>(Map.of(
            "a submitted visit and its findings", """
                    select i.id from inspection i
                    where (case i.state when 'SUBMITTED' then i.problem_count else 0 end)
                          <> (select count(*) from finding f where f.inspection_id = i.id)""",
            "a finding and its order", """
                    select coalesce(f.id, r.finding_id) from finding f full join rectification r on r.id = f.rectification_id
                    where f.id is null or r.finding_id <> f.id or (f.state <> 'SETTLED' and r.id is null)""",
            "an order and its timer", """
                    select coalesce(r.id, t.subject_id)
                    from rectification r
                      full join (select id, subject_id from timer where kind = 'rectification.overdue') t
                        on t.subject_id = r.id
                    where r.id is null
                       or (r.state in ('ISSUED', 'SIGNED', 'RETURNED') and r.announced_due_on is distinct from r.due_on)
                          <> (t.id is not null)""",
            "a submitted visit and the timer of its review", """
                    select coalesce(i.id, t.subject_id)
                    from (select id from inspection where state = 'SUBMITTED') i
                      full join (select id, subject_id from timer where kind = 'inspection.unreviewed') t
                        on t.subject_id = i.id
                    where i.id is null or t.id is null""",
            "an order and the message to the school", """
                    select r.id from rectification r join placement p on p.school_id = r.school_id and p.role = 'SCHOOL'
                    where not exists (select from notification n where n.subject_id = r.id
                                      and n.person_id = p.person_id and n.kind = 'RECTIFICATION_ISSUED')""",
            "a message and its order", """
                    select n.id from notification n where n.kind like 'RECTIFICATION%'
                    and not exists (select from rectification r where r.id = n.subject_id)""",
            "an announced deadline and its message", """
                    select r.id from rectification r join placement p on p.school_id = r.school_id and p.role = 'SCHOOL'
                    where (r.announced_due_on is not null)
                          <> exists (select from notification n where n.subject_id = r.id
                                     and n.person_id = p.person_id and n.kind = 'RECTIFICATION_OVERDUE')""",
            "an uploaded list and its rows", """
                    select i.id from school_import i
                    where i.added + i.changed + i.unchanged + i.wrong
                          <> (select count(*) from school_import_line l where l.import_id = i.id)""",
            "a remembered answer and what it speaks of", """
                    select i.key from idempotency i
                    where i.answer is null
                       or (i.location like '/api/inspectors/%'
                           and not exists (select from inspector t where i.location = '/api/inspectors/' || t.id))
                       or (i.location like '/api/school-imports/%'
                           and not exists (select from school_import t where i.location = '/api/school-imports/' || t.id))""",
            "a write and its record in the audit trail", """
                    with done (id, what, there, told) as (
                        select id, 'Inspector', 1, 0 from inspector where number like 'K%'
                        union all select id, 'SchoolImport', 1, 0 from school_import
                        union all select id, 'Inspection', 1, 0 from inspection
                        union all select id, 'submitted', 1, 0 from inspection where state = 'SUBMITTED'
                        union all select id, 'Finding', 1, 0 from finding
                        union all select id, 'Rectification', 1, 0 from rectification
                        union all select (change ->> 'id')::uuid,
                                         case change ->> 'kind' when 'ADDED' then change ->> 'type' else 'submitted' end, 0, 1
                        from audit_record, jsonb_array_elements(record::jsonb -> 'changes') change
                        where change ->> 'kind' = 'ADDED'
                              and change ->> 'type' in ('Inspector', 'SchoolImport', 'Inspection', 'Finding', 'Rectification')
                           or change ->> 'type' = 'Inspection' and change #>> '{fields,state,1}' = 'SUBMITTED')
                    select what || ' ' || id || ' there ' || sum(there) || ' told ' || sum(told)
                    from done group by id, what having sum(there) <> sum(told)"""));

    private Halves() {}

    /** What stands alone, each with the name of what is torn. */
    static List<String> find() {
        return QUERIES.entrySet().stream()
                .flatMap(query -> Sql.texts(query.getValue()).stream().map(id -> query.getKey() + ": " + id))
                .toList();
    }
}
