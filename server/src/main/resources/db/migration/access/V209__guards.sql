-- Row-level security in one piece: whoever creates a table with a region says whose its rows are, and nobody writes the
-- comparison again. PLACE: whoever works in the place. DEPARTMENT: there, for the department of the row or for all of
-- them. HOUSEHOLD: there, for all departments, because the rows tell of the household as a whole.
create function access.guard(held regclass, whose text) returns void language plpgsql as $$
declare
    within constant text := $rule$region >= current_setting('shouwang.region_from') collate "C"
                   and region < current_setting('shouwang.region_to') collate "C"$rule$;
    rule text;
begin
    rule := case whose
        when 'PLACE' then within
        when 'HOUSEHOLD' then within || $rule$
                   and current_setting('shouwang.departments') = '*'$rule$
        when 'DEPARTMENT' then within || $rule$
                   and (current_setting('shouwang.departments') = '*'
                        or department = any (string_to_array(current_setting('shouwang.departments'), ',')))$rule$
    end;
    if rule is null then
        raise exception 'rows of % belong to PLACE, DEPARTMENT or HOUSEHOLD, not to %', held, whose;
    end if;

    execute format('alter table %s enable row level security, force row level security', held);
    execute format('create policy place on %s using (%s) with check (%s)', held, rule, rule);
end
$$;
revoke execute on function access.guard(regclass, text) from public;
