package org.shouwang.server;

import java.util.List;

/** One of each kind of thing that no story made, for a place of the authorisation matrix. */
final class MatrixThings {

    /** Each takes the place, and some the account of somebody who lives there. */
    static final List<String> ALL =
            List.of(
                    "update access.account set place = :place where account = :account",
                    """
                    insert into access.account_change
                           (id, account, name, posts, opens, state, proposed_by, proposed_at)
                    values (gen_random_uuid(), :account, 'x', jsonb_build_array(jsonb_build_object(
                            'role', 'VILLAGE_OFFICER', 'place', cast(:place as text),
                            'departments', jsonb_build_array('*'))), false, 'PROPOSED', 'test', now())
                    """,
                    """
                    insert into access.notice (id, region, department, kind, zh, en, at)
                    values (gen_random_uuid(), :place, 'medical_insurance', 'test',
                            'OF-MEDICAL-INSURANCE', 'OF-MEDICAL-INSURANCE', now())
                    """,
                    """
                    insert into access.job (id, region, account, kind, state, message_zh, message_en,
                                            created_at, finished_at)
                    values (gen_random_uuid(), :place, 'test', 'test', 'DONE', '', '', now(), now())
                    """,
                    """
                    insert into rulebook.draft (id, region, pack, document_key, document_title, document_number,
                                                document_issuer, document_date, reason, drafted_by,
                                                drafted_by_name, drafted_at)
                    values (gen_random_uuid(), :place, 'taiyuan-2016', 'x', 'x', 'x', 'x', '2016-01-01', 'x',
                            'test', 'test', now())
                    """,
                    """
                    insert into registry.finding (id, region, pack, check_id, weight, about, subject_kind, subject,
                                                  fact, value, first_seen, last_seen, run)
                    values (gen_random_uuid(), :place, 'national', 'test', 'DOUBT', gen_random_uuid(), 'REGION',
                            :place, 'sex', '', current_date, current_date, gen_random_uuid())
                    """,
                    """
                    insert into registry.published_figure (id, region, fact, value, amount, valid_from, valid_to,
                           source, data_date, evidence, recorded_at, recorded_by)
                    values (gen_random_uuid(), :place, 'residents', '1', 1, '-infinity', 'infinity', 'x',
                            current_date, 'x', now(), 'test')
                    """,
                    """
                    insert into registry.export (id, region, account, at, filters, layout, format, purpose, plain,
                           reason, state, rows, kept_until)
                    values (gen_random_uuid(), :place, 'test', now(), '{}', 'HOUSEHOLDS', 'CSV', 'x', false, '',
                            'DONE', 1, now() + interval '1 day')
                    """,
                    """
                    insert into registry.exemption (id, region, about, check_id, subject, reason, account,
                                                    account_name, at, valid_to)
                    values (gen_random_uuid(), :place, gen_random_uuid(), 'test', :place, 'test', 'test', 'test',
                            now(), current_date + 9)
                    """,
                    """
                    insert into registry.import
                    select (jsonb_populate_record(null::registry.import, to_jsonb(i) || jsonb_build_object(
                            'id', gen_random_uuid(), 'region', cast(:place as text)))).*
                      from (select * from registry.import limit 1) i
                    """,
                    """
                    insert into verification.authorisation
                           (id, region, household_id, household_number, person_id, purpose, signed_on, valid_from,
                            valid_to, capacity, form_number, form_hash, recorded_by, recorded_by_name, recorded_at)
                    select gen_random_uuid(), :place, g.id, g.number, p.id, 'DIBAO', current_date, now(),
                           now() + interval '1 day', 'FULL', gen_random_uuid()::text, 'x', 'test', 'test', now()
                      from (select id, number from registry.grouping limit 1) g,
                           (select id from registry.person limit 1) p
                    """,
                    """
                    insert into verification.request
                           (id, region, household_id, household_number, number, purpose, commissioned_by, as_of,
                            requested_by, requested_at, due_on, state)
                    select gen_random_uuid(), :place, id, number, gen_random_uuid()::text, 'DIBAO', 'test',
                           current_date, 'test', now(), current_date, 'REPORTED'
                      from registry.grouping limit 1
                    """,
                    """
                    insert into verification.enquiry
                           (id, region, department, holder, number, datasets, channel, prepared_by, prepared_at,
                            due_on, persons, state)
                    values (gen_random_uuid(), :place, 'education_office', :place, gen_random_uuid()::text, '{x}',
                            'FILE', 'test', now(), current_date, 1, 'SENT')
                    """,
                    """
                    insert into verification.delivery (id, region, department, enquiry_id, number, channel, file_hash,
                           received_by, received_at, rows, accepted, refused, late, whole)
                    select gen_random_uuid(), :place, 'education_office', id, gen_random_uuid()::text, 'FILE', 'x',
                           'test', now(), 0, 0, 0, false, true
                      from verification.enquiry
                     where region = :place
                     limit 1
                    """,
                    """
                    insert into verification.match_question (id, region, department, delivery_id, request_id, dataset,
                           fields, data_date, name, person_id, probability, weight, reasons)
                    select gen_random_uuid(), :place, 'education_office', d.id, r.id, 'x', '{}', current_date, 'x',
                           gen_random_uuid(), 0.9, 1, '{}'
                      from (select id from verification.delivery where region = :place limit 1) d,
                           (select id from verification.request where region = :place limit 1) r
                    """,
                    """
                    insert into verification.finding (id, region, request_id, household_id, household_number, subject,
                           subject_kind, pack, pack_hash, rule, title_zh, title_en, concern, weight, document, article,
                           datasets, declared, found, tolerance, tolerance_zh, tolerance_en, question_zh, question_en,
                           as_of, sources, made_at)
                    select gen_random_uuid(), :place, id, household_id, household_number, 'x', 'PERSON', 'x', 'x', 'x',
                           'x', 'x', 'EXCESS', 'DOUBT', 'x', 'x', '{x}', '', '', '', '', '', '', '', current_date, '[]',
                           now()
                      from verification.request
                     where region = :place
                     limit 1
                    """,
                    """
                    insert into verification.record (id, region, request_id, person_id, department, dataset, fields,
                           data_date, method, score, delivery_id)
                    select gen_random_uuid(), :place, r.id, gen_random_uuid(), 'education_office', 'x', '{}',
                           current_date, 'ID_ONLY', 1, d.id
                      from (select id from verification.delivery where region = :place limit 1) d,
                           (select id from verification.request where region = :place limit 1) r
                    """,
                    """
                    insert into verification.correction (id, region, department, record_id, finding_id, person_id,
                           dataset, reason, made_by, made_at, told_at)
                    select gen_random_uuid(), :place, r.department, r.id, f.id, r.person_id, 'x', 'x', 'test', now(),
                           now()
                      from (select * from verification.record where region = :place limit 1) r,
                           (select id from verification.finding where region = :place limit 1) f
                    """,
                    """
                    insert into verification.report (id, region, request_id, household_id, household_number, number,
                           purpose, code, as_of, sealed_at, sealed_by, valid_until, hash, content, partial, findings)
                    select gen_random_uuid(), :place, id, household_id, household_number, gen_random_uuid()::text,
                           'DIBAO', gen_random_uuid()::text, current_date, now(), 'test', current_date, repeat('0', 64),
                           '{"purpose":"DIBAO"}', false, 0
                      from verification.request
                     where region = :place
                     limit 1
                    """,
                    """
                    insert into verification.sweep (id, region, number, purpose, subjects, as_of, requested_by,
                                                    requested_at)
                    values (gen_random_uuid(), :place, gen_random_uuid()::text, 'RECHECK', 'RECIPIENTS', current_date,
                            'test', now())
                    """);

    private MatrixThings() {}
}
