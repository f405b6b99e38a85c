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
                    """);

    private MatrixThings() {}
}
