-- A line is written three times, prepared, sent and answered, and a sweep has hundreds of thousands of them: no index
-- holds what changes, and a page has room, so that a line stays where it is.
drop index verification.enquiry_line_state;
alter table verification.enquiry_line set (fillfactor = 50);

-- So many lines are written at once that the server has them counted before it sends them.
grant maintain on verification.enquiry_line to shouwang_app;

-- The same as before, said so that each line is looked at once, whatever the planner believes: row-level security makes
-- it expect a line where there are tens of thousands, and a join of them compared each with each. A line that is moved
-- again to another moment or authorisation is looked at anew.
create or replace function verification.require_authorisation() returns trigger language plpgsql as $$
declare
    uncovered bigint;
begin
    execute $count$
        with moved as materialized (
            select enquiry_id, request_id, person_id, authorisation_id, sent_at
              from lines_after
             where state = 'SENT'
            except
            select enquiry_id, request_id, person_id, authorisation_id, sent_at
              from lines_before
             where state = 'SENT')
        select (select count(*)
                  from moved n
                 where n.sent_at < statement_timestamp() - interval '1 minute'
                    or not coalesce((select a.person_id = n.person_id
                                        and a.valid_from <= n.sent_at
                                        and n.sent_at < a.valid_to
                                        and a.withdrawn_at is null
                                        and exists (select
                                                      from verification.request r
                                                     where r.id = n.request_id
                                                       and r.household_id = a.household_id
                                                       and r.purpose = a.purpose
                                                       and r.state <> 'CANCELLED')
                                       from verification.authorisation a
                                      where a.id = n.authorisation_id
                                        for share of a), false))
             + (select count(*)
                  from (select enquiry_id, request_id, person_id from moved
                        except
                        select enquiry_id, request_id, person_id from lines_before where state = 'PREPARED') unprepared)
        $count$ into uncovered;
    if uncovered > 0 then
        raise exception 'shouwang: % lines would be sent without a live authorisation', uncovered
            using errcode = 'SW001';
    end if;
    return null;
end $$;
