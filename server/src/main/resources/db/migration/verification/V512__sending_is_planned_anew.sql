-- The check of a sending was planned once for each connection, mostly while nothing was sent yet: for tens of
-- thousands of lines that plan compared each with each. Now it is planned for as many lines as there are.
create or replace function verification.require_authorisation() returns trigger language plpgsql as $$
declare
    uncovered bigint;
begin
    execute $lock$
        select
          from verification.authorisation a
         where a.id in (select n.authorisation_id
                          from lines_after n
                          join lines_before o
                            on o.enquiry_id = n.enquiry_id
                           and o.request_id = n.request_id
                           and o.person_id = n.person_id
                         where n.state = 'SENT'
                           and o.state <> 'SENT')
           for share
        $lock$;
    execute $count$
        select count(*)
          from lines_after n
          join lines_before o
            on o.enquiry_id = n.enquiry_id and o.request_id = n.request_id and o.person_id = n.person_id
          left join verification.request r on r.id = n.request_id
          left join verification.authorisation a
            on a.id = n.authorisation_id
           and a.person_id = n.person_id
           and a.household_id = r.household_id
           and a.purpose = r.purpose
           and a.valid_from <= n.sent_at
           and n.sent_at < a.valid_to
           and a.withdrawn_at is null
         where n.state = 'SENT'
           and o.state <> 'SENT'
           and (a.id is null
                or r.state = 'CANCELLED'
                or o.state <> 'PREPARED'
                or n.sent_at < statement_timestamp() - interval '1 minute')
        $count$ into uncovered;
    if uncovered > 0 then
        raise exception 'shouwang: % lines would be sent without a live authorisation', uncovered
            using errcode = 'SW001';
    end if;
    return null;
end $$;
