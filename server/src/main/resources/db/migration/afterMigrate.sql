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
