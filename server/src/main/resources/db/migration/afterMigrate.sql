-- Every policy that compares a region with the range of the asking person also looks at the gaps in it (see
-- docs/decisions/0061-places-of-a-day.md). Done here once for the tables of all rooms, those of later scripts included.
do $$
declare
    guarded record;
    parts constant text := $parts$
        (coalesce((select current_setting('shouwang.region_parts', true)), '') = ''
         or region <@ (select nullif(current_setting('shouwang.region_parts', true), '')::region.code_ranges))
        $parts$;
begin
    for guarded in
        select schemaname, tablename, policyname, qual, with_check
          from pg_policies
         where qual like '%shouwang.region_from%'
           and qual not like '%shouwang.region_parts%'
    loop
        execute format('alter policy %I on %I.%I using ((%s) and %s) with check ((%s) and %s)',
            guarded.policyname, guarded.schemaname, guarded.tablename,
            guarded.qual, parts, coalesce(guarded.with_check, guarded.qual), parts);
    end loop;
end
$$;

-- What is written is compared with the same range and departments, which do not change within a statement: asked once
-- for all rows of it instead of for each. What is read keeps the question as it is, because the planner then knows the
-- range.
do $$
declare
    guarded record;
begin
    for guarded in
        select schemaname, tablename, policyname,
               regexp_replace(with_check, '(?<!SELECT )current_setting\(''shouwang\.(\w+)''::text\)',
                              '(select current_setting(''shouwang.\1''))', 'g') as asked_once
          from pg_policies
         where with_check ~ '(?<!SELECT )current_setting\(''shouwang\.(\w+)''::text\)'
    loop
        execute format('alter policy %I on %I.%I with check (%s)',
            guarded.policyname, guarded.schemaname, guarded.tablename, guarded.asked_once);
    end loop;
end
$$;
