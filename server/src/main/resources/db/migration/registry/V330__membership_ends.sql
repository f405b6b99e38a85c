-- One look at the added rows instead of two: the rows of a large import do not fit in memory, and each look reads them
-- from the disk.
create or replace function registry.membership_has_both_ends() returns trigger language plpgsql as $$
begin
    if (select count(*) from added)
       <> (select count(*)
             from added a
             join registry.person p on p.id = a.person_id
             join registry.grouping g on g.id = a.grouping_id) then
        raise exception using errcode = 'foreign_key_violation',
            message = 'a membership names a person or a grouping that does not exist in this place';
    end if;
    return null;
end
$$;
