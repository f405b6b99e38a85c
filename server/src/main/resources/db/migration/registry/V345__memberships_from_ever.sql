-- A first import writes three memberships for each person, none of which begins on a day. The triggers that looked at
-- all added rows at once kept a copy of each of them and read it twice, which took as long as writing them. Such rows
-- are now held by the primary key, and by the import, which asks once whether what they name exists; a membership
-- that begins on a day is asked about when it is written.
drop trigger both_ends on registry.membership;
drop trigger one_at_a_time on registry.membership;
drop function registry.membership_has_both_ends();
drop function registry.membership_beside_one_from_ever();

create function registry.membership_begins() returns trigger language plpgsql as $$
begin
    if not exists (select from registry.person where id = new.person_id)
       or not exists (select from registry.grouping where id = new.grouping_id) then
        raise exception using errcode = 'foreign_key_violation',
            message = 'a membership names a person or a grouping that does not exist in this place';
    end if;
    if new.valid_from < new.valid_to
       and exists (select
                     from registry.membership m
                    where m.person_id = new.person_id
                      and m.kind = new.kind
                      and m.valid_from = '-infinity'
                      and m.valid_to = 'infinity') then
        raise exception using errcode = 'exclusion_violation',
            message = 'a person belongs to one grouping of a kind on a day';
    end if;
    return null;
end
$$;
create trigger begins after insert on registry.membership
    for each row when (new.valid_from > '-infinity') execute function registry.membership_begins();
