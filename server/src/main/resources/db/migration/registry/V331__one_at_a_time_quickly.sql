-- An import adds a million memberships at once, none of which begins on a day. The planner has no figures of rows that
-- were added a moment ago and read all of them once for each; so it is told to begin with the few that do begin.
create or replace function registry.membership_beside_one_from_ever() returns trigger language plpgsql as $$
begin
    if exists (select
                 from (select a.person_id, a.kind
                         from added a
                        where a.valid_from > '-infinity'
                          and a.valid_from < a.valid_to
                       offset 0) began
                cross join lateral (select
                                      from registry.membership m
                                     where m.person_id = began.person_id
                                       and m.kind = began.kind
                                       and m.valid_from = '-infinity'
                                       and m.valid_to = 'infinity'
                                    offset 0) from_ever) then
        raise exception using errcode = 'exclusion_violation',
            message = 'a person belongs to one grouping of a kind on a day';
    end if;
    return null;
end
$$;
